/** Says above every page of a change whose answers it changes, and that nothing has happened yet. */
import { useTranslation } from 'react-i18next';
import type { ChangePreview } from '../../requests/changed-answers/preview-change';
import { requestNumber } from '../request/request-number';
import { Banner } from '../ui/banner';
import { ButtonLink } from '../ui/button';

export function ChangingBanner({ change }: { change: ChangePreview }) {
  const { t } = useTranslation('plan');
  const number = requestNumber(change.request.number);
  return (
    <Banner
      tone={change.open ? 'accent' : 'warn'}
      sign={change.open ? 'dot' : 'warning'}
      word={t('change.word')}
      title={t('change.banner', { number })}
      detail={t(change.open ? 'change.untilSent' : 'change.over')}
      actions={<ButtonLink to={`/requests/${number}`}>{t('change.back')}</ButtonLink>}
    />
  );
}
