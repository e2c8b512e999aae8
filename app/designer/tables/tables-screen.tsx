/** The Tables tab: rules in rows, as spreadsheets; each table a sentence that opens. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tablesOf } from '../../../catalog/editing/work-lists';
import { EmptyState } from '../../ui/empty-state';
import { useItemDraft } from '../item-draft/item-draft-context';
import { findingsIn } from '../sentence-list/found-here';
import { SentenceList } from '../sentence-list/sentence-list';
import { useElementList } from '../sentence-list/use-element-list';
import { RuleSentence } from '../sentence-list/rule-sentence';
import styles from '../sentence-list/sentence-list.module.css';
import { decisionTables } from '../work/work-kinds';
import { useWorkWords, WorkWordsProvider } from '../work/work-words';
import { tableMarks } from './model/table-marks';
import { NewTable } from './new-table';
import { TableEditor } from './table-editor';
import { marksChecks } from './table-findings';
import { useTellTable } from './use-tell-table';

export function TablesScreen() {
  const { t } = useTranslation('tables');
  const { document: item } = useItemDraft();
  return (
    <WorkWordsProvider>
      <div className={styles.screen}>
        <h1 className="visually-hidden">{t('title', { item: item.key })}</h1>
        <TableList />
      </div>
    </WorkWordsProvider>
  );
}

function TableList() {
  const { t } = useTranslation('tables');
  const { document: item, findings } = useItemDraft();
  const words = useWorkWords();
  const list = useElementList(decisionTables);
  const tell = useTellTable();
  const tables = tablesOf(item);
  const marks = useMemo(() => tableMarks(item, words.facts), [item, words.facts]);
  return (
    <>
      <header className={styles.lead}>
        <p>
          {t('lead')}
          <span className={styles.keys}>{t('keys')}</span>
        </p>
        <NewTable list={list} />
      </header>
      {tables.length === 0 ? (
        <EmptyState title={t('none')} why={t('noneHint')} />
      ) : (
        <SentenceList
          label={t('list')}
          rows={tables.map((table, at) => ({
            name: table.id,
            sentence: <RuleSentence {...tell(table)} because="" />,
            findings: findingsIn(findings, `/fulfilment/tables/${at}`).filter(
              ({ check }) => list.open !== table.id || !marks.has(table.id) || !marksChecks.includes(check),
            ),
          }))}
          list={list}
          editor={(name, acts) => {
            const table = tables.find(({ id }) => id === name);
            return (
              table && (
                <TableEditor
                  table={table}
                  marks={marks.get(name) ?? null}
                  acts={acts}
                  onRenamed={(to) => {
                    list.renamed(name, to);
                  }}
                />
              )
            );
          }}
        />
      )}
    </>
  );
}
