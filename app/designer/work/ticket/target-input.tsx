/** The target of a ticket or of a request: an amount of working time, counted from when it begins or from a date. */
import { useTranslation } from 'react-i18next';
import { isObject } from '../../../../forms/document-shape';
import { sameJson } from '../../../../forms/editing/same-json';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import type { Json } from '../../../../rules/conditions/condition';
import { CommitInput } from '../../builder/commit-input';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { pathOf } from '../../../../rules/conditions/draft-operation';
import { JsonBox } from '../../parts/json-box';
import { OptionSelect } from '../../parts/option-select';
import {
  ofKind,
  targetKinds,
  readTarget,
  writeTarget,
} from '../../../../catalog/editing/targets/target-draft';
import type { TargetBound, TargetDraft } from '../../../../catalog/editing/targets/target-draft';
import { useWorkWords } from '../work-words';
import styles from '../work.module.css';
import { FixedOrLookupInput } from './fixed-or-lookup-input';

export interface TargetInputProps {
  readonly value: Json | undefined;
  /** What it counts from where it does not count from a date. */
  readonly start?: 'ready' | 'submitted';
  readonly onChange: (ola: JsonObject) => void;
}

export function TargetInput({ value, start = 'ready', onChange }: TargetInputProps) {
  const { t } = useTranslation('work');
  const bounds = useBounds();
  const ola = readTarget(value);
  const take = (next: TargetDraft): void => {
    onChange(writeTarget(next));
  };
  if (!ola)
    return (
      <JsonBox
        label={t('ola.json')}
        value={value ?? null}
        onCommit={(next) => {
          if (!isObject(next)) return false;
          onChange(next as JsonObject);
          return true;
        }}
      />
    );
  return (
    <div className={styles.line}>
      <FixedOrLookupInput
        label={t('ola.amount')}
        value={ola.amount}
        first={2}
        onChange={(amount) => {
          take({ ...ola, amount });
        }}
      />
      <OptionSelect
        label={t('ola.kind')}
        value={ola.kind}
        options={targetKinds.map((kind) => ({ value: kind, label: t(`ola.${start}.${kind}`) }))}
        onChange={(kind) => {
          take(ofKind(ola, kind, bounds[0]?.bound ?? null));
        }}
      />
      {ola.bound && (
        <BoundInput
          bound={ola.bound}
          bounds={bounds}
          onChange={(bound) => {
            take({ ...ola, bound });
          }}
        />
      )}
    </div>
  );
}

interface NamedBound {
  readonly label: string;
  readonly bound: TargetBound;
}

interface BoundInputProps {
  readonly bound: TargetBound;
  readonly bounds: readonly NamedBound[];
  readonly onChange: (bound: TargetBound) => void;
}

function BoundInput({ bound, bounds, onChange }: BoundInputProps) {
  const { t } = useTranslation('work');
  const path = pathOf(bound.date);
  return (
    <>
      {path === undefined ? (
        <JsonBox
          label={t('ola.dateJson')}
          value={bound.date}
          onCommit={(date) => {
            onChange({ ...bound, date });
            return true;
          }}
        />
      ) : (
        <OptionSelect
          label={t('ola.date')}
          value={path}
          options={bounds.flatMap(({ label, bound: { date } }) => ({ value: pathOf(date) ?? '', label }))}
          onChange={(next) => {
            const found = bounds.find(({ bound: { date } }) => pathOf(date) === next);
            if (found) onChange(found.bound);
          }}
        />
      )}
      <label className={styles.called}>
        {t('ola.name')}
        <CommitInput
          value={bound.name}
          onCommit={(name) => {
            if (name !== '') onChange({ ...bound, name });
          }}
        />
      </label>
    </>
  );
}

/** Dates that a target can count from, the item's own first; each goes by the name that the item has for it. */
function useBounds(): readonly NamedBound[] {
  const { document: item } = useItemDraft();
  const { facts } = useWorkWords();
  const own = isObject(item.keyDate) ? (item.keyDate as JsonObject) : null;
  const dates = facts
    .filter(({ kind, path }) => kind === 'date' && path !== 'today')
    .map(({ path, label }): NamedBound => {
      const date = { var: path };
      const isOwn = own !== null && typeof own.name === 'string' && sameJson(own.date as Json, date);
      return { label, bound: { name: isOwn ? String(own.name) : label.toLocaleLowerCase(), date } };
    });
  const isKey = ({ bound }: NamedBound) => own !== null && sameJson(own.date as Json, bound.date);
  return [...dates.filter(isKey), ...dates.filter((each) => !isKey(each))];
}
