/** The way to throw a draft away, from wherever it is looked at; it is asked again before it is done. */
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button';

export function DiscardLink({ draft }: { draft: string }) {
  const { t } = useTranslation('form');
  return (
    <ButtonLink kind="quiet" to={`/drafts/${draft}/discard`}>
      {t('discard.link')}
    </ButtonLink>
  );
}
