/** Replays that were run before, newest first. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { ReplaySummary } from '../../../requests/replay/read-replays';
import { Chip } from '../../ui/chip';
import { useFormats } from '../../ui/formats-context';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './replay.module.css';
import { stateTones, useReplayTitle } from './replay-title';

interface PastReplaysProps {
  readonly replays: readonly ReplaySummary[];
  readonly chosen: string | null;
}

export function PastReplays({ replays, chosen }: PastReplaysProps) {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const title = useReplayTitle();
  const { item } = useItemDraft();
  return (
    <ul className={styles.past}>
      {replays.map((replay) => (
        <li key={replay.id}>
          <Link
            to={`/design/${item}/replay?replay=${replay.id}`}
            aria-current={replay.id === chosen ? 'true' : undefined}
          >
            {title(replay)}
          </Link>
          <span className={styles.facts}>{formats.dateTime(replay.createdAt)}</span>
          <span className={styles.facts}>
            {t('changedOf', { changed: replay.requests - replay.unchanged, of: replay.requests })}
          </span>
          <Chip tone={stateTones[replay.state]} bare>
            {t(`states.${replay.state}`)}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
