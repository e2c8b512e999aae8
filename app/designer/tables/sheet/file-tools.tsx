/** A decision table as a file of a spreadsheet, out and in; a file with mistakes changes nothing and says all of them. */
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableDraft } from '../../../../catalog/editing/item-draft';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { Button } from '../../../ui/button';
import { useLocalized } from '../../../ui/localized';
import { useToast } from '../../../ui/toast';
import type { GridColumn } from '../model/table-columns';
import { tableCsv, tableFromCsv } from '../model/table-csv';
import type { FileFault } from '../model/table-csv';
import styles from '../tables.module.css';

export interface FileToolsProps {
  readonly table: TableDraft;
  readonly columns: readonly GridColumn[];
  readonly onChange: (table: JsonObject) => boolean;
}

export function FileTools({ table, columns, onChange }: FileToolsProps) {
  const { t } = useTranslation('tables');
  const localized = useLocalized();
  const toast = useToast();
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const [faults, setFaults] = useState<readonly FileFault[]>([]);
  const titleOf = ({ title }: GridColumn): string => localized(title);
  const save = (): void => {
    const file = new Blob([tableCsv(table, columns, titleOf)], { type: 'text/csv;charset=utf-8' });
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = `${table.id}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  const load = async (file: File): Promise<void> => {
    const taken = tableFromCsv(await file.text(), table, columns, titleOf);
    setFaults(taken.ok ? [] : taken.faults);
    if (taken.ok && onChange(taken.table)) toast({ text: t('file.taken', { n: taken.table.rows.length }) });
  };
  return (
    <div className={styles.file} role="group" aria-label={t('file.title')}>
      <Button type="button" kind="quiet" onClick={save}>
        {t('file.save')}
      </Button>
      <Button
        type="button"
        kind="quiet"
        onClick={() => {
          chooser.current?.click();
        }}
      >
        {t('file.load')}
      </Button>
      <input
        ref={chooser}
        id={id}
        type="file"
        accept=".csv,text/csv"
        hidden
        aria-label={t('file.load')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void load(file);
        }}
      />
      {faults.length > 0 && (
        <div role="alert" className={styles.faults}>
          <p>{t('file.refused', { n: faults.length })}</p>
          <ul>
            {faults.map(({ code, problem, row, column, text }, number) => (
              <li key={number}>
                {t('file.at', { row, column })}: {t(`problems.${problem}`, { text })} <code>{code}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
