/** The form as the persona fills it in, step under step, with ghosts of what they do not see. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftPreview, PreviewCase } from '../../../catalog/publishing/draft-preview';
import { withAnswerAt } from '../../../forms/composites/answer-at';
import { sectionsOf } from '../../../forms/form-steps';
import type { FormStep } from '../../../forms/form-steps';
import { resolveForm } from '../../../forms/resolve-form';
import type { Answers } from '../../../rules/facts';
import { liveFields, shownAnswers } from '../../drafts/live-fields';
import { AnswersProvider } from '../../form-fields/answers-context';
import type { AnswersPage } from '../../form-fields/answers-context';
import { StepForm } from '../../form-fields/rjsf/step-form';
import { useLocalized } from '../../ui/localized';
import { useLocale } from '../../ui/use-locale';
import { useItemDraft } from '../item-draft/item-draft-context';
import { GhostList } from './ghost-list';
import { ghostsOf } from './ghosts';
import styles from './preview.module.css';
import { useMadeUpPersons } from './use-made-up-persons';

const noErrors: AnswersPage['errors'] = new Map();

export interface LivePreviewProps {
  readonly seen: Extract<DraftPreview, { admitted: true }>;
  readonly asked: PreviewCase;
  readonly onAnswers: (answers: Answers) => void;
}

export function LivePreview({ seen, asked, onAnswers }: LivePreviewProps) {
  const { t } = useTranslation('preview');
  const localized = useLocalized();
  const locale = useLocale();
  const { document: item } = useItemDraft();
  const { form, subject } = seen;
  const { requester, now } = asked;
  const madeUp = useMadeUpPersons(asked);
  // What is typed is resolved here at once; the plan follows when the server has it.
  const answers = (asked.answers ?? seen.answers) as Answers;
  const resolved = useMemo(() => resolveForm(form, { answers, subject, now }), [form, answers, subject, now]);
  const page: Omit<AnswersPage, 'fields'> = {
    answers: shownAnswers(answers, resolved),
    errors: noErrors,
    tools: {
      given: () => answers,
      change: (place, value) => {
        onAnswers(withAnswerAt(form.fields, answers, place, value));
      },
      left: () => undefined,
      persons: { ...madeUp, eligible: (field) => form.eligible[field] },
      files: { action: () => '', upload: () => Promise.resolve({ refused: t('noFiles') }) },
    },
  };
  return (
    <section className={styles.form} aria-label={t('form')}>
      {form.steps.map((step) => (
        <div key={step.id} className={styles.step}>
          <h2>{localized(step.title)}</h2>
          <PreviewStep page={page} step={step} fields={liveFields(form, step, resolved, locale)} />
          <GhostList ghosts={ghostsOf(item.form, step.id, { form, resolved, requester, subject })} />
        </div>
      ))}
    </section>
  );
}

interface PreviewStepProps {
  readonly page: Omit<AnswersPage, 'fields'>;
  readonly step: FormStep;
  readonly fields: AnswersPage['fields'];
}

function PreviewStep({ page, step, fields }: PreviewStepProps) {
  const sections = useMemo(() => sectionsOf(step), [step]);
  if (fields.size === 0) return null;
  return (
    <AnswersProvider value={{ ...page, fields }}>
      <StepForm sections={sections} errors={[]} attempts={0} />
    </AnswersProvider>
  );
}
