/** Says how the plan differs from the one that was shown, before the person submits again. */
import { useTranslation } from 'react-i18next';
import { WarningBanner } from '../ui/warning-banner';
import type { PlanView } from './plan-view';
import type { SubmitAnswer } from './submit-answer';

export function ChangedBanner({ plan, answer }: { plan: PlanView; answer: SubmitAnswer | undefined }) {
  const { t } = useTranslation(['form', 'words']);
  if (answer?.kind !== 'changed') return null;
  const { opened, gone, changed, approvals, notices } = answer.difference;
  const titles = new Map(plan.lanes.flatMap(({ lines }) => lines.map(({ key, title }) => [key, title])));
  const titleOf = (key: string): string => titles.get(key) ?? key;
  const lines = [
    ...opened.map((key) => t('changed.opened', { title: titleOf(key) })),
    ...gone.map((key) => t('changed.gone', { title: titleOf(key) })),
    ...changed.map(({ key, parts }) => {
      const what = parts.map((part) => t(`changed.what.${part}`)).join(t('words:list.comma'));
      return t('changed.different', { title: titleOf(key), what });
    }),
    ...(approvals ? [t('changed.approvals')] : []),
    ...(notices ? [t('changed.notices')] : []),
  ];
  return (
    <WarningBanner
      sudden
      word={t('changed.word')}
      title={t('changed.title')}
      detail={
        <>
          {t('changed.detail')}
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      }
    />
  );
}
