/** Keeps the plan beside the form in step with the answers: planned on the server a moment after each change. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChangePreview } from '../../requests/changed-answers/preview-change';
import type { Answers } from '../../rules/facts';
import { askPlan, type PlanOutcome } from './draft-requests';
import { noChange, planChange, type PlanChange } from './plan-change';
import type { PlanView } from './plan-view';

const PAUSE = 350;

export interface LivePlan {
  readonly plan: PlanView;
  /** What the answers do to the request that they change; null where they change none. */
  readonly effects: ChangePreview | null;
  readonly change: PlanChange;
  readonly failed: boolean;
  /** Call after every change. */
  readonly changed: (answers: Answers) => void;
}

/** @param onPlanned is told what the server found out along the way: the person that the request is about */
export function useLivePlan(
  { draft, csrf, first }: { draft: string; csrf: string; first: Pick<LivePlan, 'plan' | 'effects'> },
  onPlanned: (outcome: PlanOutcome) => void,
): LivePlan {
  const [shown, setShown] = useState({ ...first, change: noChange, failed: false });
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const running = useRef<AbortController>();

  const stop = useCallback(() => {
    clearTimeout(timer.current);
    running.current?.abort();
  }, []);

  const changed = useCallback(
    (answers: Answers) => {
      stop();
      timer.current = setTimeout(() => {
        const controller = new AbortController();
        running.current = controller;
        askPlan(draft, answers, csrf, controller.signal).then(
          (outcome) => {
            setShown((before) => ({
              plan: outcome.plan,
              effects: outcome.effects,
              change:
                before.plan.promise === outcome.plan.promise
                  ? before.change
                  : planChange(before.plan, outcome.plan),
              failed: false,
            }));
            onPlanned(outcome);
          },
          () => {
            if (!controller.signal.aborted) setShown((before) => ({ ...before, failed: true }));
          },
        );
      }, PAUSE);
    },
    [draft, csrf, onPlanned, stop],
  );

  useEffect(() => stop, [stop]);
  return { ...shown, changed };
}
