/** The check page: every answer with a link to change it, what was not asked, what will happen, and the button. */
import { Form, useNavigation } from '@remix-run/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { firstKeyOf } from '../../forms/json-pointer';
import { textIn } from '../../forms/locale';
import { ChangePanel } from '../change/change-panel';
import { ChangedAnswersCard } from '../change/changed-answers-card';
import { ChangingBanner } from '../change/changing-banner';
import { MovedOnBanner } from '../change/moved-on-banner';
import { Button, ButtonLink } from '../ui/button';
import { PageTitle } from '../ui/page-title';
import { CsrfField } from '../ui/shell/csrf-field';
import { PortalShell } from '../ui/shell/portal-shell';
import { useShell } from '../ui/shell/shell-data';
import { ChangedBanner } from './changed-banner';
import { checkAnswers } from './check-rows';
import { AnswerCards, NotAskedList } from './check-lists';
import { CheckProblems } from './check-problems';
import columns from './form-columns.module.css';
import styles from './check-screen.module.css';
import { DiscardLink } from './discard-link';
import type { DraftPage } from './draft-page';
import { OutdatedBanner } from './outdated-banner';
import { noChange } from './plan-change';
import { PlanPanel } from './plan-panel';
import { SetAsideBanner } from './set-aside-banner';
import { baseField, CHECK, keyField, promiseField, requestVersionField, revisionField } from './step-fields';
import { stepLinks } from './step-links';
import { StepPlaces } from './step-places';
import type { SubmitAnswer } from './submit-answer';
import { TightBanner } from './tight-banner';

export interface CheckScreenProps {
  page: DraftPage;
  /** What came of submitting, where nothing was created. */
  answer: SubmitAnswer | undefined;
}

export function CheckScreen({ page, answer }: CheckScreenProps) {
  const { t } = useTranslation(['form', 'plan']);
  const shell = useShell();
  const { locale } = shell;
  const { draft, form, item, plan, change, errors } = page;
  const check = useMemo(() => checkAnswers(page, shell), [page, shell]);
  const links = stepLinks(form, check.shown, CHECK, { locale, check: t('steps.check') });
  const last = links.at(-2);
  const title = textIn(item.title, locale);
  // A change that changes nothing, or that comes too late, has nothing to send.
  const maySend = !change || (change.open && change.answers.length > 0);
  const busy = useNavigation().state !== 'idle';
  return (
    <PortalShell width="wide">
      <div className={columns.columns}>
        <div className={columns.main}>
          <PageTitle
            title={title}
            trail={[{ title: textIn(item.category, locale), to: '/' }, { title }]}
            actions={<DiscardLink draft={draft.id} />}
          />
          <StepPlaces steps={links} draft={draft.id} />
          {change && <ChangingBanner change={change} />}
          <OutdatedBanner page={page} answer={answer} />
          {answer?.kind === 'moved-on' && <MovedOnBanner />}
          <ChangedBanner plan={plan} answer={answer} />
          <SetAsideBanner page={page} answers={page.answers} />
          <CheckProblems
            draft={draft.id}
            errors={errors}
            attempt={answer}
            stepOf={(field) =>
              check.steps.find(({ rows }) => rows.some(({ key }) => key === firstKeyOf(field)))?.id
            }
          />
          {change && <ChangedAnswersCard answers={change.answers} />}
          <div>
            <h2>{t('check.title')}</h2>
            <p className={styles.lead}>{t('check.lead')}</p>
          </div>
          <AnswerCards draft={draft.id} steps={check.steps} />
          <NotAskedList fields={check.notAsked} />
          <div className={styles.end}>
            {!change && <TightBanner plan={plan} />}
            <Form method="post" className={columns.buttons}>
              <CsrfField />
              <input type="hidden" name={revisionField} value={draft.revision} />
              <input type="hidden" name={baseField} value={JSON.stringify(page.answers)} />
              <input type="hidden" name={keyField} value={draft.idempotencyKey} />
              <input type="hidden" name={promiseField} value={change?.work?.promise ?? plan.promise} />
              {change && <input type="hidden" name={requestVersionField} value={change.request.version} />}
              <ButtonLink to={`/drafts/${draft.id}/steps/${last?.id ?? ''}`}>{t('back')}</ButtonLink>
              <span className={columns.space} />
              {maySend && (
                <Button kind="primary" aria-disabled={busy || undefined}>
                  {change ? t('plan:change.submit') : t('check.submit')}
                </Button>
              )}
            </Form>
          </div>
        </div>
        {change ? (
          <ChangePanel change={change} className={columns.plan} />
        ) : (
          <PlanPanel plan={plan} change={noChange} failed={false} exact className={columns.plan} />
        )}
      </div>
    </PortalShell>
  );
}
