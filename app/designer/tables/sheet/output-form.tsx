/** What a row sets in one output, or whether it opens anything at all, with controls. */
import { useTranslation } from 'react-i18next';
import type { TableRowDraft } from '../../../../catalog/editing/item-draft';
import { replacedAt } from '../../../../forms/editing/ordered-list';
import control from '../../../ui/control.module.css';
import { OptionSelect } from '../../parts/option-select';
import { ANY } from '../model/cell-text';
import { parseOutput, printOutput } from '../model/output-text';
import type { GridColumn } from '../model/table-columns';
import { TypedValue } from './typed-value';

export interface OutputFormProps {
  readonly row: TableRowDraft;
  readonly column: GridColumn;
  /** How many outputs the table has. */
  readonly outputs: number;
  readonly onChange: (then: TableRowDraft['then']) => void;
}

export function OutputForm({ row, column, outputs, onChange }: OutputFormProps) {
  const { t } = useTranslation('tables');
  const open = row.then ?? Array.from({ length: outputs }, () => null);
  if (column.role === 'opens')
    return (
      <label className={control.check}>
        <input
          type="checkbox"
          checked={row.then !== null}
          onChange={(event) => {
            onChange(event.target.checked ? open : null);
          }}
        />
        {t('cell.opens')}
      </label>
    );
  const { at, kind } = column;
  const value = open[at] ?? null;
  if (kind.options.length > 0)
    return (
      <OptionSelect
        label={t('cell.output')}
        value={value === null ? '' : String(value)}
        options={[{ value: '', label: t('grid.as') }, ...kind.options]}
        onChange={(chosen) => {
          onChange(replacedAt(open, at, chosen === '' ? null : chosen));
        }}
      />
    );
  const text = printOutput(value, kind);
  return (
    <TypedValue
      label={t('cell.output')}
      placeholder={t('grid.as')}
      text={text === ANY ? '' : text}
      read={(typed) => parseOutput(typed, kind)}
      onTake={(taken) => {
        onChange(replacedAt(open, at, taken));
      }}
    />
  );
}
