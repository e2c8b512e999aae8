/** Says of a draft whose service was retired that it cannot be sent, and that what was written is kept. */
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/banner';
import type { DraftHead } from './draft-page';

export function RetiredBanner({ draft }: { draft: Pick<DraftHead, 'retired'> }) {
  const { t } = useTranslation('form');
  if (!draft.retired) return null;
  return (
    <Banner
      tone="warn"
      sign="warning"
      word={t('retired.word')}
      title={t('retired.title')}
      detail={t('retired.detail')}
    />
  );
}
