/** What arrives when somebody submits, what becomes of it, and by what it is known when it arrives again. */
import type { AnswerError } from '../../rules/plan';
import type { Seal } from '../../people/work-context';
import type { PlanDifference } from './plan-promise';

interface AnySubmission {
  /** Made when the form was rendered; the same key means the same submission. */
  readonly idempotencyKey: string;
  /** The word that the preview gave (`Preview.promise`); left out, nothing is compared. */
  readonly promised?: string;
}

/** A draft is submitted with its stored answers, or with the ones that are sent along. */
export interface DraftSubmission extends AnySubmission {
  readonly draftId: string;
  /** The revision that the page showed; left out, the newest counts. */
  readonly revision?: number;
  /** Any JSON value. */
  readonly answers?: unknown;
}

/** Without a draft: the live version of an item, with all answers. */
export interface DirectSubmission extends AnySubmission {
  readonly itemKey: string;
  /** Any JSON value. */
  readonly answers: unknown;
}

export type Submission = DraftSubmission | DirectSubmission;

export type SubmitOutcome =
  /** `repeated`: it had arrived before, and nothing was created a second time. */
  | {
      readonly outcome: 'submitted';
      readonly requestId: string;
      readonly number: number;
      readonly repeated: boolean;
    }
  /** The answers do not stand: nothing was stored. */
  | {
      readonly outcome: 'invalid';
      readonly errors: readonly AnswerError[];
      readonly dropped: readonly string[];
    }
  /** The work would be another than the preview promised: nothing was stored. Submit again with `promise`. */
  | { readonly outcome: 'changed'; readonly difference: PlanDifference; readonly promise: string };

export function isDraftSubmission(submission: Submission): submission is DraftSubmission {
  return 'draftId' in submission;
}

/** A keyed hash of what was sent, so that no answer can be guessed from it. */
export function bodyHash(seal: Seal, submission: Submission): string {
  const { answers = null } = submission;
  const body = isDraftSubmission(submission)
    ? { draft: submission.draftId, revision: submission.revision ?? null, answers }
    : { item: submission.itemKey, answers };
  return seal.fingerprint(stableText(body));
}

/** JSON with sorted keys: the same content gives the same text. */
function stableText(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
