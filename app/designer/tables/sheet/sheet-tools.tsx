/** What can be done with the rows that are chosen, and the columns that can be added. */
import { useTranslation } from 'react-i18next';
import type { TableDraft } from '../../../../catalog/editing/item-draft';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { Button } from '../../../ui/button';
import { useLocalized } from '../../../ui/localized';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { pathOf } from '../../../../rules/conditions/draft-operation';
import { OptionSelect } from '../../parts/option-select';
import { useWorkWords } from '../../work/work-words';
import { factTitle, outputTitle } from '../model/column-titles';
import { at } from '../model/grid-selection';
import { outputChoices, withOutput } from '../model/new-columns';
import { withColumn, withNewRow, withoutRows, withRowsMoved } from '../model/table-edits';
import styles from '../tables.module.css';
import type { Sheet } from './use-sheet';

export interface SheetToolsProps {
  readonly table: TableDraft;
  readonly sheet: Sheet;
  readonly onChange: (table: JsonObject) => boolean;
}

export function SheetTools({ table, sheet, onChange }: SheetToolsProps) {
  const { t } = useTranslation('tables');
  return (
    <div className={styles.tools}>
      <div className={styles.group} role="group" aria-label={t('rows.title')}>
        <RowTools table={table} sheet={sheet} onChange={onChange} />
      </div>
      <div className={styles.group} role="group" aria-label={t('columns.title')}>
        <ColumnTools table={table} onChange={onChange} />
      </div>
    </div>
  );
}

function RowTools({ table, sheet, onChange }: SheetToolsProps) {
  const { t } = useTranslation('tables');
  const { range, selection, select } = sheet;
  const { column } = selection.focus;
  const move = (by: -1 | 1) => () => {
    const next = withRowsMoved(table, range, by);
    if (next === table || !onChange(next)) return;
    const shifted = (row: number) => ({ row: row + by, column });
    select({ anchor: shifted(selection.anchor.row), focus: shifted(selection.focus.row) });
  };
  const tools = [
    {
      tool: 'add',
      idle: false,
      run: () => {
        if (onChange(withNewRow(table, range.bottom + 1))) select(at(range.bottom + 1, 0));
      },
    },
    {
      tool: 'remove',
      idle: false,
      run: () => {
        if (onChange(withoutRows(table, range))) select(at(range.top, column));
      },
    },
    { tool: 'up', idle: range.top === 0, run: move(-1) },
    { tool: 'down', idle: range.bottom >= table.rows.length - 1, run: move(1) },
  ] as const;
  return tools.map(({ tool, idle, run }) => (
    <Button
      key={tool}
      type="button"
      aria-disabled={idle}
      onClick={() => {
        if (!idle) run();
      }}
    >
      {t(`rows.${tool}`, { n: range.bottom - range.top + 1 })}
    </Button>
  ));
}

function ColumnTools({ table, onChange }: Omit<SheetToolsProps, 'sheet'>) {
  const { t } = useTranslation('tables');
  const localized = useLocalized();
  const { document: item } = useItemDraft();
  const { facts } = useWorkWords();
  const asked = table.inputs.map(({ value }) => pathOf(value));
  const askable = facts.filter(({ path, kind }) => kind !== 'condition' && !asked.includes(path));
  const settable = outputChoices(table);
  return (
    <>
      <OptionSelect
        label={t('columns.ask')}
        value=""
        options={[
          { value: '', label: t('columns.ask') },
          ...askable.map(({ path, label }) => ({ value: path, label })),
        ]}
        onChange={(path) => {
          if (path !== '')
            onChange(withColumn(table, 'inputs', { title: factTitle(item, path), value: { var: path } }));
        }}
      />
      {settable.length > 0 && (
        <OptionSelect
          label={t('columns.set')}
          value=""
          options={[
            { value: '', label: t('columns.set') },
            ...settable.map(({ sets, ticket }) => ({
              value: sets,
              label: t('columns.of', { ticket: localized(ticket), part: localized(outputTitle(sets)) }),
            })),
          ]}
          onChange={(sets) => {
            if (sets !== '') onChange(withOutput(table, { title: outputTitle(sets), sets }));
          }}
        />
      )}
    </>
  );
}
