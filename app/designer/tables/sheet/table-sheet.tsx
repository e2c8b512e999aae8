/** A decision table to work in: its cells, what is done with rows and columns, and the cell that has the focus in detail. */
import { useTranslation } from 'react-i18next';
import type { TableDraft } from '../../../../catalog/editing/item-draft';
import { draftText } from '../../../../forms/editing/draft-text';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { useLocalized } from '../../../ui/localized';
import type { GridColumn } from '../model/table-columns';
import type { TableMark } from '../model/table-marks';
import styles from '../tables.module.css';
import { CellPanel } from './cell-panel';
import { FileTools } from './file-tools';
import { SheetGrid } from './sheet-grid';
import { SheetTools } from './sheet-tools';
import { useClipboard } from './use-clipboard';
import { useSheet } from './use-sheet';

export interface TableSheetProps {
  readonly table: TableDraft;
  readonly columns: readonly GridColumn[];
  readonly marks: readonly TableMark[];
  readonly onChange: (table: JsonObject) => boolean;
}

export function TableSheet({ table, columns, marks, onChange }: TableSheetProps) {
  const { t } = useTranslation('tables');
  const localized = useLocalized();
  const [sheet, grid] = useSheet({ table, columns, onChange });
  useClipboard(sheet, grid);
  const title = localized(draftText(table.text)) || table.id;
  return (
    <div className={styles.sheet}>
      <SheetTools table={table} sheet={sheet} onChange={onChange} />
      <SheetGrid
        table={table}
        columns={columns}
        marks={marks}
        label={t('grid.label', { title })}
        sheet={sheet}
        grid={grid}
      />
      <CellPanel table={table} columns={columns} sheet={sheet} onChange={onChange} />
      <FileTools table={table} columns={columns} onChange={onChange} />
    </div>
  );
}
