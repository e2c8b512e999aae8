/** Says of a draft whose service was retired that it cannot be sent, and that what was written is kept. */
import { useTranslation } from 'react-i18next';
import { WarningBanner } from '../ui/warning-banner';

export function RetiredBanner() {
  const { t } = useTranslation('form');
  return (
    <WarningBanner
      word={t('retired.word')}
      title={t('retired.title')}
      detail={`${t('retired.detail')} (E-507)`}
    />
  );
}
