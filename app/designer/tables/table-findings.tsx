/** What the rows of a table leave open, in words, each with the persona that shows it. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { tablesOf } from '../../../catalog/editing/work-lists';
import type { Finding } from '../../../catalog/publishing/checks';
import type { TableDraft } from '../../../catalog/editing/item-draft';
import { useItemDraft } from '../item-draft/item-draft-context';
import { caseLink } from '../preview/preview-address';
import { Sign } from '../../ui/sign';
import type { TableMark, TableMarks } from './model/table-marks';
import styles from './tables.module.css';
import { markId, useTellMark } from './use-tell-mark';

/** What the checks find that the marks of an open table say as well. */
export const marksChecks: readonly Finding['check'][] = ['table-gap', 'table-overlap', 'shadowed-row'];

export interface TableFindingsProps {
  readonly table: TableDraft;
  readonly marks: TableMarks;
}

export function TableFindings({ table, marks: { marks, exhaustive } }: TableFindingsProps) {
  const { t } = useTranslation('tables');
  const { item, document, findings } = useItemDraft();
  const tell = useTellMark();
  const place = `/fulfilment/tables/${tablesOf(document).indexOf(table)}`;
  return (
    <section className={styles.findings} aria-label={t('marks.title')}>
      <h3>{t('marks.title')}</h3>
      {marks.length === 0 && exhaustive && <p>{t('marks.fine')}</p>}
      {marks.length > 0 && (
        <ul>
          {marks.map((mark, at) => {
            const { witness } = foundBy(findings ?? [], table, place, mark) ?? {};
            return (
              <li key={at} id={markId(table.id, at)} tabIndex={-1}>
                <Sign name="warning" />
                <span>
                  {tell(mark)} {witness && <Link to={caseLink(item, witness)}>{t('marks.show')}</Link>}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {!exhaustive && <p>{t('marks.partly')}</p>}
    </section>
  );
}

/** The finding of the checks that is about the same rows: it has a persona, as far as the form allows one. */
function foundBy(
  findings: readonly Finding[],
  { id, rows: all }: TableDraft,
  place: string,
  { kind, rows }: TableMark,
): Finding | undefined {
  const here = (check: Finding['check']) =>
    findings.filter((each) => each.check === check && each.place.startsWith(place));
  const names = rows.map((row) => `${id}/${all[row]?.id ?? ''}`);
  if (kind === 'gap') return here('table-gap')[0];
  if (kind === 'overlap') return here('table-overlap').find((each) => each.id.endsWith(names.join(', ')));
  return kind === 'shadowed'
    ? here('shadowed-row').find(({ place: at }) => at.startsWith(`${place}/rows/${rows[0] ?? ''}/`))
    : undefined;
}
