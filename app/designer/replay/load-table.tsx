/** How the work of each department changes: tickets, and the working hours that they are given in all. */
import { useTranslation } from 'react-i18next';
import type { DepartmentLoad } from '../../../requests/replay/replay-tally';
import { useFormats } from '../../ui/formats-context';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './replay.module.css';

export function LoadTable({ load }: { load: Readonly<Record<string, DepartmentLoad>> }) {
  const { t } = useTranslation('replay');
  const localized = useLocalized();
  const { surroundings } = useItemDraft();
  const rows = Object.entries(load);
  if (rows.length === 0) return null;
  const titleOf = (key: string) =>
    localized(surroundings.departments.find((each) => each.key === key)?.title ?? {}) || key;
  return (
    <div>
      <h3 id="load">{t('load.title')}</h3>
      <p className={styles.facts}>{t('load.lead')}</p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby="load">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('load.department')}</th>
              {(['tickets', 'hours'] as const).map((figure) => (
                <Heads key={figure} figure={figure} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([key, { before, after }]) => (
              <tr key={key}>
                <th scope="row">{titleOf(key)}</th>
                <Figures was={before.tickets} now={after.tickets} />
                <Figures was={before.hours} now={after.hours} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Heads({ figure }: { figure: 'tickets' | 'hours' }) {
  const { t } = useTranslation('replay');
  return (
    <>
      <th scope="col" className={styles.number}>
        {t(`load.${figure}`)}
      </th>
      <th scope="col" className={styles.number}>
        {t('load.then')}
      </th>
      <th scope="col" className={styles.number}>
        {t('load.change')}
      </th>
    </>
  );
}

function Figures({ was, now }: { was: number; now: number }) {
  const { number } = useFormats();
  const percent = was === 0 ? null : Math.round(((now - was) / was) * 1000) / 10;
  const sign = now > was ? '+' : '';
  return (
    <>
      <td className={styles.number}>{number(Math.round(was))}</td>
      <td className={styles.number}>{number(Math.round(now))}</td>
      <td className={styles.number} data-changed={now !== was || undefined}>
        {percent === null ? `${sign}${number(Math.round(now - was))}` : `${sign}${number(percent)} %`}
      </td>
    </>
  );
}
