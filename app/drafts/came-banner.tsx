/** Says which answers came with a link, each leading to its question: they are somebody else's words until checked. */
import { Link, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { keysOnStep } from '../../forms/form-steps';
import { textIn } from '../../forms/locale';
import { Banner } from '../ui/banner';
import { useLocale } from '../ui/use-locale';
import { keysThatCame } from './came-query';
import type { DraftPage } from './draft-page';

export function CameBanner({ page: { draft, form } }: { page: Pick<DraftPage, 'draft' | 'form'> }) {
  const { t } = useTranslation(['form', 'words']);
  const locale = useLocale();
  const [query] = useSearchParams();
  const keys = keysThatCame(query);
  const came = form.fields.filter(({ key }) => keys.includes(key));
  if (came.length === 0) return null;
  const stepOf = (key: string): string => form.steps.find((step) => keysOnStep(step).includes(key))?.id ?? '';
  return (
    <Banner
      tone="accent"
      sign="dot"
      word={t('came.word')}
      title={t('came.title', { n: came.length })}
      detail={came.map(({ key, texts }, at) => (
        <span key={key}>
          {at > 0 && t('words:list.comma')}
          <Link to={`/drafts/${draft.id}/steps/${stepOf(key)}?${query}#field-${key}`}>
            {textIn(texts.label, locale)}
          </Link>
        </span>
      ))}
    />
  );
}
