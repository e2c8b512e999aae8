/** The persona matrix: for each role and combination of answers, how much is asked, what is wrong, what is opened. */
import { Link } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftPersonas } from '../../../catalog/publishing/draft-personas';
import type { MatrixRow, PersonaMatrix } from '../../../catalog/personas/persona-matrix';
import { Button } from '../../ui/button';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import { caseLink } from './preview-address';
import styles from './preview.module.css';

export function PersonaTable({ at }: { at: number }) {
  const { t } = useTranslation('preview');
  const { item } = useItemDraft();
  const [wanted, setWanted] = useState(false);
  const [told, setTold] = useState<DraftPersonas | 'failed' | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const controller = new AbortController();
    readPersonas(item, at, controller.signal).then(setTold, () => {
      if (!controller.signal.aborted) setTold('failed');
    });
    return () => {
      controller.abort();
    };
  }, [wanted, item, at]);
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

async function readPersonas(item: string, at: number, signal: AbortSignal): Promise<DraftPersonas> {
  const response = await fetch(`/design/${item}/personas?at=${at}`, {
    headers: { Accept: 'application/json' },
    signal,
  });
  if (!response.ok) throw new Error(`The personas were refused: ${response.status}`);
  return (await response.json()) as DraftPersonas;
}
