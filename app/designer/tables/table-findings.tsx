/** What the rows of a table leave open, in words, each with the persona that shows it. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { tablesOf } from '../../../catalog/editing/work-lists';
import type { Finding } from '../../../catalog/publishing/checks';
import type { TableDraft } from '../../../catalog/editing/item-draft';
import { useItemDraft } from '../item-draft/item-draft-context';
import { findingsIn } from '../sentence-list/found-here';
import { caseLink } from '../preview/preview-address';
import { Sign } from '../../ui/sign';
import { factsAt } from './model/table-marks';
import type { TableMark, TableMarks } from './model/table-marks';
import styles from './tables.module.css';
import { markId, useTellMark } from './use-tell-mark';

/** What the checks find that the marks of an open table say as well. */
export const marksChecks: readonly Finding['check'][] = ['table-gap', 'table-overlap', 'shadowed-row'];

export interface TableFindingsProps {
  readonly table: TableDraft;
  readonly marks: TableMarks;
}

export function TableFindings({ table, marks: { marks, reads, exhaustive } }: TableFindingsProps) {
  const { t } = useTranslation('tables');
  const { item, document, findings } = useItemDraft();
  const tell = useTellMark();
  const place = `/fulfilment/tables/${tablesOf(document).indexOf(table)}`;
  const found = findingsIn(findings, place);
  const gaps = found.flatMap(({ check, witness }) =>
    check === 'table-gap' && witness
      ? [{ mark: { kind: 'gap' as const, rows: [], facts: factsAt(witness, reads) }, witness }]
      : [],
  );
  const ofRows = marks.map((mark) => ({ mark, witness: foundBy(found, table, place, mark)?.witness }));
  return (
    <section className={styles.findings} aria-label={t('marks.title')}>
      <h3>{t('marks.title')}</h3>
      {findings && exhaustive && ofRows.length + gaps.length === 0 && <p>{t('marks.fine')}</p>}
      {ofRows.length + gaps.length > 0 && (
        <ul>
          {[...ofRows, ...gaps].map(({ mark, witness }, at) => (
            <li key={at} id={markId(table.id, at)} tabIndex={-1}>
              <Sign name="warning" />
              <span>
                {tell(mark)} {witness && <Link to={caseLink(item, witness)}>{t('marks.show')}</Link>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {!exhaustive && <p>{t('marks.partly')}</p>}
    </section>
  );
}

/** The finding of the checks that is about the same rows: it has a persona, as far as the form allows one. */
function foundBy(
  found: readonly Finding[],
  { id, rows: all }: TableDraft,
  place: string,
  { kind, rows }: TableMark,
): Finding | undefined {
  const names = rows.map((row) => `${id}/${all[row]?.id ?? ''}`);
  return found.find((each) =>
    kind === 'overlap'
      ? each.check === 'table-overlap' && each.id.endsWith(names.join(', '))
      : kind === 'shadowed' &&
        each.check === 'shadowed-row' &&
        each.place.startsWith(`${place}/rows/${rows[0] ?? ''}/`),
  );
}
