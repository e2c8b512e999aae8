/** Old answers that the form cannot take: in view until their questions are answered anew, or they are put away. */
import { useFetcher } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { answerAt } from '../../forms/composites/answer-at';
import { placeOf } from '../../forms/json-pointer';
import type { Answers } from '../../rules/facts';
import { WarningBanner } from '../ui/warning-banner';
import { Button } from '../ui/button';
import { CsrfField } from '../ui/shell/csrf-field';
import { useHydrated } from '../ui/use-hydrated';
import type { DraftPage } from './draft-page';
import { SetAsideList } from './set-aside-list';
import { stayField } from './step-fields';

export interface SetAsideBannerProps {
  page: Pick<DraftPage, 'draft' | 'setAside'>;
  /** Those that stand at the moment. */
  answers: Answers;
}

export function SetAsideBanner({ page: { draft, setAside }, answers }: SetAsideBannerProps) {
  const { t } = useTranslation('form');
  const fetcher = useFetcher();
  const hydrated = useHydrated();
  const open = setAside.filter(({ pointer }) => answerAt(answers, placeOf(pointer)) === undefined);
  if (open.length === 0) return null;
  return (
    <WarningBanner
      word={t('stale.word')}
      title={t('setAside.title', { n: open.length })}
      detail={<SetAsideList answers={open} />}
      actions={
        <fetcher.Form method="post" action={`/drafts/${draft.id}/set-aside`}>
          <CsrfField />
          {hydrated && <input type="hidden" name={stayField} value="yes" />}
          <Button kind="quiet">{t('setAside.forget')}</Button>
        </fetcher.Form>
      }
    />
  );
}
