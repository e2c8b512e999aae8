/** The cell that has the focus in detail: what the row holds for or sets, its column, the words of its row. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableDraft, TableRowDraft } from '../../../../catalog/editing/item-draft';
import { draftText } from '../../../../forms/editing/draft-text';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { replacedAt } from '../../../../forms/editing/ordered-list';
import { withKeyIfAny, withoutKey } from '../../../../forms/editing/ordered-map';
import type { Json } from '../../../../rules/conditions/condition';
import { Button } from '../../../ui/button';
import { useLocalized } from '../../../ui/localized';
import { LocalizedInput } from '../../builder/properties/localized-input';
import { cellKindOf } from '../model/cell-kinds';
import type { GridColumn } from '../model/table-columns';
import { withColumnMoved, withoutColumn } from '../model/table-edits';
import styles from '../tables.module.css';
import { CellForm } from './cell-form';
import { OutputForm } from './output-form';
import type { Sheet } from './use-sheet';

export interface CellPanelProps {
  readonly table: TableDraft;
  readonly columns: readonly GridColumn[];
  readonly sheet: Sheet;
  readonly onChange: (table: JsonObject) => boolean;
}

export function CellPanel({ table, columns, sheet, onChange }: CellPanelProps) {
  const { t } = useTranslation('tables');
  const localized = useLocalized();
  const id = useId();
  const { focus } = sheet.selection;
  const [row, column] = [table.rows[focus.row], columns[focus.column]];
  if (!row || !column) return null;
  const cell = column.role === 'input' ? (row.when[column.at] ?? null) : null;
  const name = column.role === 'opens' ? t('grid.opens') : localized(column.title);
  const setRow = (changed: TableRowDraft): boolean =>
    onChange({ ...table, rows: replacedAt(table.rows, focus.row, changed) } as JsonObject);
  const rowText = draftText(row.text);
  return (
    <div className={styles.panel}>
      <section
        aria-labelledby={`${id}-cell`}
        className={cellKindOf(cell) === 'condition' ? styles.wholeLine : undefined}
      >
        <h4 id={`${id}-cell`}>{t('cell.title', { row: focus.row + 1, column: name })}</h4>
        {column.role === 'input' ? (
          <CellForm
            key={`${row.id} ${column.at}`}
            cell={cell}
            kind={column.kind}
            onChange={(cell: Json) => setRow({ ...row, when: replacedAt(row.when, column.at, cell) })}
          />
        ) : (
          <OutputForm
            key={`${row.id} ${column.role} ${column.at}`}
            row={row}
            column={column}
            outputs={table.outputs.length}
            onChange={(then) => {
              setRow({ ...row, then });
            }}
          />
        )}
      </section>
      {column.role !== 'opens' && (
        <ColumnForm table={table} column={column} name={name} onChange={onChange} />
      )}
      <section aria-labelledby={`${id}-row`}>
        <h4 id={`${id}-row`}>{t('row.title', { n: focus.row + 1 })}</h4>
        <LocalizedInput
          key={row.id}
          id={`${id}-text`}
          label={t('row.text')}
          hint={t('row.textHint')}
          text={rowText}
          onCommit={(locale, value) => {
            const text = withKeyIfAny(rowText, locale, value);
            setRow(Object.keys(text).length > 0 ? { ...row, text } : withoutKey(row, 'text'));
          }}
        />
      </section>
    </div>
  );
}

interface ColumnFormProps {
  readonly table: TableDraft;
  readonly column: GridColumn;
  readonly name: string;
  readonly onChange: CellPanelProps['onChange'];
}

function ColumnForm({ table, column, name, onChange }: ColumnFormProps) {
  const { t } = useTranslation('tables');
  const id = useId();
  const list = column.role === 'input' ? 'inputs' : 'outputs';
  const { at } = column;
  const last = table[list].length - 1;
  const acts = [
    { act: 'left', idle: at === 0, run: () => withColumnMoved(table, list, at, at - 1) },
    { act: 'right', idle: at === last, run: () => withColumnMoved(table, list, at, at + 1) },
    { act: 'remove', idle: list === 'inputs' && last === 0, run: () => withoutColumn(table, list, at) },
  ] as const;
  return (
    <section aria-labelledby={`${id}-column`}>
      <h4 id={`${id}-column`}>{t('column.title', { column: name })}</h4>
      <LocalizedInput
        key={`${list} ${at}`}
        id={`${id}-name`}
        label={t('column.name')}
        text={column.title}
        onCommit={(locale, value) => {
          const title = withKeyIfAny(column.title, locale, value);
          const changed = { ...table[list][at], title };
          onChange({ ...table, [list]: replacedAt(table[list], at, changed) } as JsonObject);
        }}
      />
      <div className={styles.group}>
        {acts.map(({ act, idle, run }) => (
          <Button
            key={act}
            type="button"
            kind="quiet"
            aria-disabled={idle}
            onClick={() => {
              if (!idle) onChange(run());
            }}
          >
            {t(`column.${act}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
