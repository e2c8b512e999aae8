/** What stands above a step when something needs to be known first: conflict, ended session, new questions, new version. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { placedAt } from '../../forms/composites/placed-at';
import { textIn } from '../../forms/locale';
import { ChangingBanner } from '../change/changing-banner';
import { Banner } from '../ui/banner';
import { WarningBanner } from '../ui/warning-banner';
import { ButtonLink } from '../ui/button';
import { useLocale } from '../ui/use-locale';
import { CameBanner } from './came-banner';
import { ConflictBanner } from './conflict-banner';
import type { DraftPage } from './draft-page';
import type { SaveState } from './draft-saver';
import type { StepOutcome } from './step-outcome';
import { TakenBanner } from './taken-banner';
import { useAnswerWords } from './use-answer-words';
import type { Reconciliation } from './use-reconciliation';
import { stepFormId } from './use-step';

export interface StepBannersProps {
  page: DraftPage;
  saving: SaveState;
  reconciliation: Reconciliation;
  outcome: StepOutcome | undefined;
}

/** Not drawn again for a keystroke: none of them hears of the answers. */
export const StepBanners = memo(function StepBanners({
  page,
  saving,
  reconciliation,
  outcome,
}: StepBannersProps) {
  const { t } = useTranslation('form');
  return (
    <>
      {page.change && <ChangingBanner change={page.change} />}
      <OtherWindows page={page} reconciliation={reconciliation} />
      <CameBanner page={page} />
      {saving.kind === 'ended' && (
        <Banner
          tone="bad"
          sign="warning"
          role="alert"
          word={t('ended.word')}
          title={t('ended.title')}
          detail={t('ended.detail')}
          actions={
            <ButtonLink to="/sign-in" target="_blank" rel="opener">
              {t('ended.action')}
            </ButtonLink>
          }
        />
      )}
      {outcome && <NewQuestions page={page} places={outcome.newQuestions} />}
      {page.draft.stale && (
        <Banner
          tone="neutral"
          sign="dot"
          word={t('stale.word')}
          title={t('stale.title')}
          detail={t('stale.detail')}
          actions={<ButtonLink to={`/drafts/${page.draft.id}/new-version`}>{t('stale.action')}</ButtonLink>}
        />
      )}
    </>
  );
});

/** What other windows have made of the same draft. */
function OtherWindows({ page, reconciliation }: Pick<StepBannersProps, 'page' | 'reconciliation'>) {
  const { t } = useTranslation('form');
  const words = useAnswerWords(page);
  const { contest, moved, taken, decide, dismiss } = reconciliation;
  return (
    <>
      {moved && (
        <WarningBanner
          sudden
          word={t('conflict.word')}
          title={t('moved.title')}
          detail={t('moved.detail')}
          actions={
            <ButtonLink to={`/drafts/${page.draft.id}`} reloadDocument>
              {t('moved.action')}
            </ButtonLink>
          }
        />
      )}
      {contest && (
        <ConflictBanner
          conflicts={contest.conflicts}
          storedRevision={contest.revision}
          words={words}
          formId={stepFormId}
          onDecide={decide}
        />
      )}
      <TakenBanner taken={taken} words={words} onDismiss={dismiss} />
    </>
  );
}

function NewQuestions({ page, places }: { page: DraftPage; places: readonly string[] }) {
  const { t } = useTranslation(['form', 'words']);
  const locale = useLocale();
  if (places.length === 0) return null;
  const labels = places
    .flatMap((place) => placedAt(page.form.fields, place)?.field.texts.label ?? [])
    .map((label) => textIn(label, locale))
    .join(t('words:list.comma'));
  return (
    <Banner
      tone="accent"
      sign="dot"
      role="status"
      word={t('newQuestions.word')}
      title={t('newQuestions.title', { n: places.length })}
      detail={t('newQuestions.detail', { fields: labels })}
    />
  );
}
