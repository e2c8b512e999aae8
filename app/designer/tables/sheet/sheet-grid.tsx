/** The rows of a decision table as a spreadsheet: one Tab stop, led through by the arrows. */
import { useId } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableDraft } from '../../../../catalog/editing/item-draft';
import { classes } from '../../../ui/classes';
import { useLocalized } from '../../../ui/localized';
import { Sign } from '../../../ui/sign';
import { at, isInside } from '../model/grid-selection';
import type { GridColumn } from '../model/table-columns';
import type { TableMark } from '../model/table-marks';
import styles from '../tables.module.css';
import { markId, useTellMark } from '../use-tell-mark';
import { CellBox, CellText } from './sheet-cell';
import type { Sheet } from './use-sheet';

export interface SheetGridProps {
  readonly table: TableDraft;
  readonly columns: readonly GridColumn[];
  readonly marks: readonly TableMark[];
  readonly label: string;
  readonly sheet: Sheet;
  readonly grid: RefObject<HTMLTableElement>;
}

export function SheetGrid({ table, columns, marks, label, sheet, grid }: SheetGridProps) {
  const { t } = useTranslation('tables');
  const localized = useLocalized();
  const id = useId();
  const titleOf = (column: GridColumn): string =>
    column.role === 'opens' ? t('grid.opens') : localized(column.title);
  const inputs = table.inputs.length;
  return (
    <div className={styles.scroll}>
      <table
        ref={grid}
        role="grid"
        className={styles.grid}
        aria-label={label}
        aria-multiselectable="true"
        onKeyDown={sheet.onKey}
      >
        <thead>
          <tr>
            <th rowSpan={2} scope="col" className={styles.corner}>
              {t('grid.number')}
            </th>
            <th colSpan={inputs} scope="colgroup">
              {t('grid.asks')}
            </th>
            <th colSpan={columns.length - inputs} scope="colgroup" className={styles.divided}>
              {t('grid.sets')}
            </th>
          </tr>
          <tr>
            {columns.map((column, number) => (
              <th
                key={`${column.role}-${column.at}`}
                id={`${id}-${number}`}
                scope="col"
                className={classes(column.role === 'opens' && styles.divided)}
              >
                {titleOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, number) => (
            <tr key={row.id} data-closed={row.then === null || undefined}>
              <RowHead table={table} number={number} marks={marks} columns={columns.length} sheet={sheet} />
              {columns.map((column, across) => {
                const spot = { row: number, column: across };
                const { focus } = sheet.selection;
                const isFocus = focus.row === number && focus.column === across;
                const isTyped = isFocus && sheet.typing !== null;
                return (
                  <td
                    key={`${column.role}-${column.at}`}
                    role="gridcell"
                    data-cell={`${number}:${across}`}
                    tabIndex={isFocus ? 0 : -1}
                    aria-selected={isInside(sheet.range, spot)}
                    className={classes(column.role === 'opens' && styles.divided)}
                    onMouseDown={(event) => {
                      if (isTyped) return;
                      event.preventDefault();
                      sheet.select(event.shiftKey ? { ...sheet.selection, focus: spot } : at(number, across));
                    }}
                    onMouseEnter={(event) => {
                      if (event.buttons === 1 && !sheet.typing)
                        sheet.select({ ...sheet.selection, focus: spot });
                    }}
                    onDoubleClick={() => {
                      if (!isTyped) sheet.begin();
                    }}
                  >
                    {isTyped ? (
                      <CellBox
                        sheet={sheet}
                        column={column}
                        label={t('grid.edited', { row: number + 1, column: titleOf(column) })}
                      />
                    ) : (
                      <CellText row={row} column={column} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowHeadProps {
  readonly table: TableDraft;
  readonly number: number;
  readonly marks: readonly TableMark[];
  readonly columns: number;
  readonly sheet: Sheet;
}

/** The number of a row chooses it; a sign beside it leads to what is wrong with the row. */
function RowHead({ table, number, marks, columns, sheet }: RowHeadProps) {
  const { t } = useTranslation('tables');
  const tell = useTellMark();
  const found = marks.findIndex(({ kind, rows }) =>
    kind === 'shadowed' ? rows[0] === number : rows.includes(number),
  );
  const mark = marks[found];
  return (
    <th
      scope="row"
      onMouseDown={(event) => {
        event.preventDefault();
        sheet.select({
          anchor: { row: number, column: columns - 1 },
          focus: { row: number, column: 0 },
        });
      }}
    >
      <span className={styles.number}>{number + 1}</span>
      {mark && (
        <a
          href={`#${markId(table.id, found)}`}
          tabIndex={-1}
          className={styles.mark}
          aria-label={t('grid.rowWith', { n: number + 1, found: tell(mark) })}
          title={tell(mark)}
          onMouseDown={(event) => {
            event.stopPropagation();
          }}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(markId(table.id, found))?.focus();
          }}
        >
          <Sign name="warning" />
        </a>
      )}
    </th>
  );
}
