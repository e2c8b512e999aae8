/** The figures of a replay: how many requests stay as they are, and how many change in which way. */
import { useTranslation } from 'react-i18next';
import { changeCategories } from '../../../requests/replay/difference-group';
import type { ReplaySummary } from '../../../requests/replay/read-replays';
import styles from './replay.module.css';

export function ReplayFigures({ replay }: { replay: ReplaySummary }) {
  const { t } = useTranslation('replay');
  const { requests, unchanged, kinds, endedAt } = replay;
  if (requests === 0) return endedAt === null ? null : <p>{t('noRequests')}</p>;
  return (
    <dl className={styles.figures}>
      <div>
        <dd>{requests}</dd>
        <dt>{t('figures.requests', { n: requests })}</dt>
      </div>
      <div data-tone="ok">
        <dd>{unchanged}</dd>
        <dt>{t('figures.unchanged')}</dt>
      </div>
      {changeCategories.map((kind) => {
        const n = kinds[kind] ?? 0;
        return n === 0 ? null : (
          <div key={kind} data-tone={kind === 'refused' ? 'bad' : 'changed'}>
            <dd>{n}</dd>
            <dt>{t(`figures.${kind}`, { n })}</dt>
          </div>
        );
      })}
    </dl>
  );
}
