/** The persona matrix: for each role and combination of answers, how much is asked, what is wrong, what is opened. */
import { Link } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixRow, PersonaMatrix } from '../../../catalog/personas/persona-matrix';
import { Button } from '../../ui/button';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import { caseLink } from './preview-address';
import styles from './preview.module.css';
import { usePersonas } from './use-personas';

export function PersonaTable({ at }: { at: number }) {
  const { t } = useTranslation('preview');
  const [wanted, setWanted] = useState(false);
  const told = usePersonas(wanted ? at : null);
  const matrix = told === 'failed' ? null : told?.matrix;
  return (
    <section className={styles.matrix} aria-labelledby="personas">
      <h2 id="personas">{t('personas')}</h2>
      <p>{t('personasLead')}</p>
      {!wanted && (
        <div>
          <Button
            type="button"
            onClick={() => {
              setWanted(true);
            }}
          >
            {t('workOut')}
          </Button>
        </div>
      )}
      <p role="status">
        {wanted && told === null && t('working')}
        {told === 'failed' && t('failed')}
        {told !== 'failed' && matrix === null && told !== null && t('faulty')}
      </p>
      {matrix && <MatrixTable matrix={matrix} />}
    </section>
  );
}

function MatrixTable({ matrix: { dimensions, rows, cut } }: { matrix: PersonaMatrix }) {
  const { t } = useTranslation('preview');
  const { t: tb } = useTranslation('builder');
  const localized = useLocalized();
  const admitted = [...new Set(rows.filter(({ state }) => state !== 'not-admitted').map(({ role }) => role))];
  const combos = rows.filter(({ role }) => role === admitted[0]);
  const cellOf = (role: string, values: MatrixRow['values']): MatrixRow | undefined =>
    rows.find(
      (row) => row.role === role && dimensions.every(({ field }) => row.values[field] === values[field]),
    );
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby="personas">
      {cut && <p>{t('cut')}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            {dimensions.map(({ field, label }) => (
              <th key={field} scope="col">
                {localized(label)}
              </th>
            ))}
            {admitted.map((role) => (
              <th key={role} scope="col">
                {role === 'employee' ? t('everybody') : tb(`roles.${role}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {combos.map(({ values }) => (
            <tr key={JSON.stringify(values)}>
              {dimensions.map(({ field, values: options }) => (
                <th key={field} scope="row">
                  {localized(options.find(({ value }) => value === values[field])?.label ?? {})}
                </th>
              ))}
              {admitted.map((role) => (
                <td key={role}>
                  <MatrixCell row={cellOf(role, values)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MatrixCell({ row }: { row: MatrixRow | undefined }) {
  const { t } = useTranslation('preview');
  const { item } = useItemDraft();
  if (!row?.case || row.state === 'not-admitted') return <span>–</span>;
  const tickets = Object.values(row.tickets).reduce((sum, count) => sum + count, 0);
  const counts = { questions: row.questions, errors: row.errors.length, tickets };
  return (
    <Link
      to={caseLink(item, row.case)}
      data-state={row.state}
      data-errors={row.errors.length > 0 || undefined}
    >
      {row.state === 'not-reached' ? t('notReached') : t('cell', counts)}
    </Link>
  );
}
