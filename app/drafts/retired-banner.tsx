/** Says of a draft whose service was retired that it cannot be sent, and that what was written is kept. */
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner';

export function RetiredBanner() {
  const { t } = useTranslation('form');
  return (
    <Banner
      tone="warn"
      sign="warning"
      word={t('retired.word')}
      title={t('retired.title')}
      detail={`${t('retired.detail')} (E-507)`}
    />
  );
}
