/** Says that sending the change would do something else than the page had shown, before the person sends it again. */
import { useTranslation } from 'react-i18next';
import { WarningBanner } from '../ui/warning-banner';

export function MovedOnBanner() {
  const { t } = useTranslation('plan');
  return (
    <WarningBanner
      sudden
      word={t('change.movedOn.word')}
      title={t('change.movedOn.title')}
      detail={t('change.movedOn.detail')}
    />
  );
}
