/** Brings the answers here and those of another window together: by itself where it can, else once it is decided. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  mergeAnswers,
  withAnswerChoices,
  type AnswerChange,
  type AnswerChoices,
  type AnswerConflict,
} from '../../forms/composites/merge-answers';
import type { Answers } from '../../rules/facts';
import type { DraftPage } from './draft-page';
import type { StepOutcome } from './step-outcome';
import type { Autosave } from './use-autosave';

export interface Reconciliation {
  /** What both windows have changed; null where nothing has to be decided. */
  readonly contest: { readonly revision: number; readonly conflicts: readonly AnswerConflict[] } | null;
  /** The other window has gone on to a newer form: what is here are answers to other questions. */
  readonly moved: boolean;
  /** What came in from other windows and was not put away yet. */
  readonly taken: readonly AnswerChange[];
  readonly decide: (choices: AnswerChoices) => void;
  /** Puts the account of what came in away. */
  readonly dismiss: () => void;
}

interface Here {
  readonly page: DraftPage;
  readonly autosave: Autosave;
  readonly answers: Answers;
  readonly outcome: StepOutcome | undefined;
  /** Shows other answers in place of those here. */
  readonly replace: (answers: Answers) => void;
}

export function useReconciliation({ page, autosave, answers, outcome, replace }: Here): Reconciliation {
  const { fields } = page.form;
  const { saver, base, state } = autosave;
  const found = state.kind === 'conflict' ? state : null;
  const moved = found !== null && found.version !== page.draft.version;
  const merged = useMemo(
    () => (found && !moved ? mergeAnswers(fields, base.answers, answers, found.answers) : null),
    [fields, base, answers, found, moved],
  );
  const [taken, setTaken] = useState(outcome?.taken ?? []);
  // What only one window has changed comes in by itself, and is told.
  useEffect(
    () =>
      saver.listen((others) => {
        replace(others.answers);
        setTaken((before) => together(before, others.taken));
      }),
    [saver, replace],
  );
  const decide = useCallback(
    (choices: AnswerChoices) => {
      if (!found || !merged) return;
      const next = withAnswerChoices(merged, choices);
      saver.goOn(found);
      replace(next);
      saver.changed(next);
      setTaken((before) => together(before, merged.taken));
    },
    [found, merged, saver, replace],
  );
  const dismiss = useCallback(() => {
    setTaken([]);
  }, []);
  return useMemo(() => {
    const contest = found && merged ? { revision: found.revision, conflicts: merged.conflicts } : null;
    return { contest, moved, taken, decide, dismiss };
  }, [found, merged, moved, taken, decide, dismiss]);
}

/** What became of each answer in all, in the order in which they first changed. */
function together(earlier: readonly AnswerChange[], later: readonly AnswerChange[]): readonly AnswerChange[] {
  const all = new Map(earlier.map((change) => [change.pointer, change]));
  for (const change of later)
    all.set(change.pointer, { ...change, before: (all.get(change.pointer) ?? change).before });
  return [...all.values()];
}
