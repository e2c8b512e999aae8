/** What stands above a step when something needs to be known first: conflict, ended session, new questions, new version. */
import { useTranslation } from 'react-i18next';
import { textIn } from '../../forms/locale';
import { Banner } from '../ui/banner';
import { ButtonLink } from '../ui/button';
import { useLocale } from '../ui/use-locale';
import { ConflictBanner } from './conflict-banner';
import type { DraftPage } from './draft-page';
import type { StepOutcome } from './step-outcome';
import { stepFormId, type StepState } from './use-step';

export interface StepBannersProps {
  page: DraftPage;
  state: StepState;
  outcome: StepOutcome | undefined;
}

export function StepBanners({ page, state, outcome }: StepBannersProps) {
  const { t } = useTranslation('form');
  const { autosave } = state;
  return (
    <>
      <Conflict page={page} state={state} />
      {autosave.state.kind === 'ended' && (
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
      {outcome && <NewQuestions page={page} keys={outcome.newQuestions} />}
      {page.draft.stale && (
        <Banner
          tone="neutral"
          sign="dot"
          word={t('stale.word')}
          title={t('stale.title')}
          detail={t('stale.detail')}
        />
      )}
    </>
  );
}

/** Answers of another window: found by saving in the background, or by sending the page. */
function Conflict({ page, state }: Pick<StepBannersProps, 'page' | 'state'>) {
  const { autosave, answers } = state;
  const found = autosave.state;
  if (found.kind !== 'conflict') return null;
  return (
    <ConflictBanner
      form={page.form}
      here={answers}
      there={found.answers}
      storedRevision={found.revision}
      personName={(number) => page.people[number]?.name}
      formId={stepFormId}
      onKeep={() => {
        autosave.saver.goOn(found);
        autosave.saver.changed(answers);
      }}
      onTake={() => {
        autosave.saver.goOn(found);
        state.replace(found.answers);
      }}
    />
  );
}

function NewQuestions({ page, keys }: { page: DraftPage; keys: readonly string[] }) {
  const { t } = useTranslation(['form', 'words']);
  const locale = useLocale();
  if (keys.length === 0) return null;
  const labels = page.form.fields
    .filter(({ key }) => keys.includes(key))
    .map(({ texts }) => textIn(texts.label, locale))
    .join(t('words:list.comma'));
  return (
    <Banner
      tone="accent"
      sign="dot"
      role="status"
      word={t('newQuestions.word')}
      title={t('newQuestions.title', { n: keys.length })}
      detail={t('newQuestions.detail', { fields: labels })}
    />
  );
}
