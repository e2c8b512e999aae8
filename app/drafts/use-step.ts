/** Brings a step together: answers, what the form makes of them, saving, the plan, and what is wrong so far. */
import { useCallback, useMemo, useState } from 'react';
import type { AnswerMessage } from '../../forms/describe-problem';
import { mergeAnswers } from '../../forms/composites/merge-answers';
import { keysOf } from '../../forms/field-path';
import type { FormStep } from '../../forms/specialised-form';
import type { Json } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import type { LiveField, SaidHere } from '../form-fields/answers-context';
import { useShell } from '../ui/shell/shell-data';
import { keptList, useKept } from '../ui/use-kept';
import type { DraftPage } from './draft-page';
import type { PlanOutcome } from './draft-requests';
import { keptFields } from './kept-fields';
import { liveFields, problemsOf, saidAt, shownAnswers } from './live-fields';
import { forgetLocally } from './local-copy';
import type { StepOutcome } from './step-outcome';
import { useAutosave, type Autosave } from './use-autosave';
import { useLiveForm } from './use-live-form';
import { useLivePlan, type LivePlan } from './use-live-plan';
import { useReconciliation, type Reconciliation } from './use-reconciliation';
import { useSessionReturn } from './use-session-return';
import { useToldErrors, type ToldErrors } from './use-told-errors';
import { useTypedBefore } from './use-typed-before';

export const stepFormId = 'step-form';

const nothing: readonly SaidHere[] = [];

export interface StepState {
  readonly answers: Answers;
  /** The newest of them, rendered or not. */
  readonly given: () => Answers;
  /** As the controls show them. */
  readonly shown: Answers;
  readonly fields: ReadonlyMap<string, LiveField>;
  /** What rules say about the form as a whole. */
  readonly said: readonly SaidHere[];
  /** Ids of the steps on which something is shown. */
  readonly steps: readonly string[];
  readonly told: ToldErrors;
  readonly autosave: Autosave;
  readonly plan: LivePlan;
  readonly change: (field: string, value: Json) => void;
  readonly reconciliation: Reconciliation;
  readonly problems: readonly AnswerMessage[];
}

export function useStep(page: DraftPage, step: FormStep, outcome: StepOutcome | undefined): StepState {
  const shell = useShell();
  const { locale, csrf } = shell;
  const { draft, form } = page;
  const given = outcome?.answers ?? page.answers;
  const live = useLiveForm({ ...page, answers: given });
  const { answers, resolved, setSubject } = live;
  // What the page was made from; data that is loaded anew does not stand for what is typed here.
  const [first] = useState({ ...draft, answers: page.answers });
  const autosave = useAutosave({
    draft: draft.id,
    step: step.id,
    version: draft.version,
    fields: form.fields,
    csrf,
    first,
    updatedAt: outcome ? draft.updatedAt : first.updatedAt,
    outcome,
  });
  useSessionReturn(autosave.state.kind === 'ended');
  const onPlanned = useCallback(
    ({ subject }: PlanOutcome) => {
      setSubject(subject);
    },
    [setSubject],
  );
  const plan = useLivePlan(
    { draft: draft.id, csrf, first: { plan: page.plan, effects: page.change } },
    onPlanned,
  );

  const fields = useKept(
    useMemo(() => liveFields(form, step, resolved, locale), [form, step, resolved, locale]),
    keptFields,
  );
  const problems = useMemo(
    () =>
      problemsOf(form, resolved, new Set([...fields.keys()].map((place) => keysOf(place)[0] ?? '')), shell),
    [form, resolved, fields, shell],
  );
  const said = useMemo(() => saidAt(resolved, locale).get('') ?? nothing, [resolved, locale]);
  const steps = useKept(resolved.steps, keptList);
  const shown = useMemo(() => shownAnswers(answers, resolved), [answers, resolved]);
  const told = useToldErrors(problems, answers, outcome);

  const { replace: replaceLive } = live;
  const { changed: planAnew } = plan;
  const replace = useCallback(
    (next: Answers): void => {
      replaceLive(next);
      planAnew(next);
    },
    [replaceLive, planAnew],
  );
  const reconciliation = useReconciliation({ page, autosave, answers, outcome, replace });
  useTypedBefore(page, stepFormId, given, {
    typed: (next) => {
      replace(next);
      autosave.saver.changed(next);
    },
    kept: (copy) => {
      if (copy.version === draft.version) {
        replace(copy.answers);
        autosave.saver.takeOver(copy);
        return;
      }
      // Typed under an older form: what the new one asks too is gone on with.
      const { answers: both } = mergeAnswers(form.fields, copy.base, copy.answers, given);
      forgetLocally(draft.id);
      replace(both);
      autosave.saver.changed(both);
    },
  });
  const change = (field: string, value: Json): void => {
    const next = live.change(field, value);
    autosave.saver.changed(next);
    plan.changed(next);
  };
  return {
    answers,
    given: live.given,
    shown,
    fields,
    said,
    steps,
    told,
    autosave,
    plan,
    change,
    reconciliation,
    problems,
  };
}
