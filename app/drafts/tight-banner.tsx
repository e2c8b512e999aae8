/** Warns where work has less time than usual, before anything is sent. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { WarningBanner } from '../ui/warning-banner';
import type { PlanView } from './plan-view';

export const TightBanner = memo(function TightBanner({ plan }: { plan: PlanView }) {
  const { t } = useTranslation(['plan', 'words']);
  const tight = plan.lanes.flatMap(({ lines }) => lines.filter(({ expedited }) => expedited));
  if (tight.length === 0) return null;
  const tickets = tight.map(({ title }) => title).join(t('words:list.comma'));
  return (
    <WarningBanner
      word={t('tight.word')}
      title={t('tight.title', { n: tight.length })}
      detail={t('tight.detail', { tickets })}
    />
  );
});
