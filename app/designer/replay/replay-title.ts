/** How a replay is called: what was replayed, over which requests. */
import { useTranslation } from 'react-i18next';
import type { ReplaySummary } from '../../../requests/replay/read-replays';
import type { ReplayState } from '../../../requests/replay/replay';
import type { Tone } from '../../ui/chip';

export const stateTones = {
  waiting: 'wait',
  running: 'accent',
  done: 'ok',
  cancelled: 'neutral',
  failed: 'bad',
} as const satisfies Readonly<Record<ReplayState, Tone>>;

export function useReplayTitle(): (replay: Pick<ReplaySummary, 'version' | 'days'>) => string {
  const { t } = useTranslation('replay');
  return ({ version, days }) => {
    const what = version === null ? t('draft') : t('version', { version: String(version) });
    const over = days === null ? t('allRequests') : t('lastDays', { days });
    return t('of', { what, over });
  };
}
