/** What a row asks of one input, with controls: the way in which it asks, and the values that it asks for. */
import { useTranslation } from 'react-i18next';
import { isObject } from '../../../../forms/document-shape';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import type { Json } from '../../../../rules/conditions/condition';
import { ConditionEditor } from '../../rules/condition/condition-editor';
import { ManyValues } from '../../rules/condition/value-inputs';
import { OptionSelect } from '../../parts/option-select';
import { useWorkWords } from '../../work/work-words';
import { parseCell, printCell } from '../model/cell-text';
import { cellKindOf, cellKindsFor, firstCell } from '../model/cell-kinds';
import type { CellKind } from '../model/cell-kinds';
import type { ValueKind } from '../model/cell-value';
import type { ListKind } from '../model/cell-words';
import styles from '../tables.module.css';
import { RangeForm } from './range-form';
import { TypedValue } from './typed-value';

export interface CellFormProps {
  readonly cell: Json;
  readonly kind: ValueKind;
  readonly onChange: (cell: Json) => boolean;
}

export function CellForm({ cell, kind, onChange }: CellFormProps) {
  const { t } = useTranslation('tables');
  const words = useWorkWords();
  const way = cellKindOf(cell);
  const ways = cellKindsFor(kind);
  return (
    <div className={styles.form}>
      <OptionSelect<CellKind>
        label={t('cell.kind')}
        value={way}
        options={(ways.includes(way) ? ways : [...ways, way]).map((value) => ({
          value,
          label: t(`cell.kinds.${value}`),
        }))}
        onChange={(next) => {
          if (next !== 'other') onChange(firstCell(next, cell, kind));
        }}
      />
      {isList(way) && kind.options.length > 0 && (
        <ManyValues
          fact={{ path: '', label: t('cell.values'), kind: 'choice', options: kind.options }}
          value={(cell as JsonObject)[way] ?? []}
          onChange={(values) => {
            // A list of none would hold for everything, or for nothing.
            if (Array.isArray(values) && values.length > 0) onChange({ [way]: values });
          }}
        />
      )}
      {(way === 'value' || (isList(way) && kind.options.length === 0)) && (
        <CellTextInput
          cell={cell}
          kind={kind}
          label={t(way === 'value' ? 'cell.value' : 'cell.list')}
          onChange={onChange}
        />
      )}
      {way === 'range' && isObject(cell) && (
        <RangeForm range={cell as JsonObject} kind={kind} onChange={onChange} />
      )}
      {way === 'condition' && isObject(cell) && (
        <ConditionEditor
          title={t('cell.condition')}
          condition={(cell as JsonObject).condition ?? true}
          facts={words.facts}
          onChange={(condition) => onChange({ condition })}
        />
      )}
    </div>
  );
}

function isList(way: CellKind): way is ListKind {
  return way === 'oneOf' || way === 'noneOf' || way === 'hasAny';
}

/** The cell as it is typed in the grid. */
function CellTextInput({ cell, kind, label, onChange }: CellFormProps & { readonly label: string }) {
  if (kind.options.length > 0)
    return (
      <OptionSelect
        label={label}
        value={String(cell)}
        options={kind.options}
        onChange={(value) => {
          onChange(value);
        }}
      />
    );
  return (
    <TypedValue
      label={label}
      text={printCell(cell, kind)}
      read={(text) => parseCell(text, kind)}
      onTake={onChange}
    />
  );
}
