/** A value that is the same for all requests, or looked up by a fact in a small grid: value on the left, result beside it. */
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../../rules/conditions/condition';
import { JsonBox } from '../../parts/json-box';
import { OptionSelect } from '../../parts/option-select';
import type { SelectOption } from '../../parts/option-select';
import { readFixedOrLookup, writeFixedOrLookup } from '../../../../catalog/editing/targets/lookup-table';
import type { FixedOrLookup, Word } from '../../../../catalog/editing/targets/lookup-table';
import styles from '../work.module.css';
import { LookupGrid } from './lookup-grid';
import { useLookupFacts, useLookupOptions } from './use-lookup-facts';
import { WordInput } from './word-input';

export interface FixedOrLookupInputProps {
  readonly label: string;
  readonly value: Json | undefined;
  /** What can be chosen; a number is typed where there is nothing. */
  readonly options?: readonly SelectOption[];
  /** What it begins with. */
  readonly first: Word;
  readonly onChange: (value: Json) => void;
}

export function FixedOrLookupInput({ label, value, options, first, onChange }: FixedOrLookupInputProps) {
  const { t } = useTranslation('work');
  const facts = useLookupFacts();
  const chosen: FixedOrLookup | null = value === undefined ? { fixed: first } : readFixedOrLookup(value);
  const by = chosen && 'by' in chosen ? chosen.by : '';
  const ways = useLookupOptions(by);
  const take = (next: FixedOrLookup): void => {
    onChange(writeFixedOrLookup(next));
  };
  if (!chosen)
    return (
      <JsonBox
        label={t('lookup.json', { label })}
        value={value ?? null}
        onCommit={(next) => {
          onChange(next);
          return true;
        }}
      />
    );
  const begin = (path: string): void => {
    const fixed = 'fixed' in chosen ? chosen.fixed : (Object.values(chosen.table)[0] ?? first);
    const values = facts.find((fact) => fact.path === path)?.options ?? [];
    if (path === '') take({ fixed });
    else take({ by: path, table: Object.fromEntries(values.map((each) => [each.value, fixed])) });
  };
  return (
    <div className={styles.chosen}>
      {'fixed' in chosen && (
        <WordInput
          label={label}
          value={chosen.fixed}
          options={options}
          onChange={(fixed) => {
            if (fixed !== undefined) take({ fixed });
          }}
        />
      )}
      <OptionSelect
        label={t('lookup.how', { label })}
        value={by}
        options={[{ value: '', label: t('lookup.fixed') }, ...ways]}
        onChange={begin}
      />
      {'by' in chosen && (
        <LookupGrid
          label={label}
          lookup={chosen}
          fact={facts.find(({ path }) => path === chosen.by)}
          options={options}
          onChange={take}
        />
      )}
    </div>
  );
}
