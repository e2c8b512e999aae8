/** What an action says of a step that was sent and not gone on from. */
import type { AnswerMessage } from '../../forms/describe-problem';
import type { AnswerChange } from '../../forms/composites/merge-answers';
import type { StoredVersion } from './draft-requests';
import type { Answers } from '../../rules/facts';

export interface StepOutcome {
  /** Everything that is answered so far, with what was sent. */
  readonly answers: Answers;
  readonly revision: number;
  /** What is wrong with the answers of this step. */
  readonly errors: readonly AnswerMessage[];
  /** Places of questions that the answers added to the step, and that were not on the page that was sent. */
  readonly newQuestions: readonly string[];
  /** What another window has saved meanwhile and cannot stand beside what was sent; nothing is stored then. */
  readonly conflict: StoredVersion | null;
  /** What the draft held when the answers were begun; where there is no conflict, what it holds now. */
  readonly base: Answers | null;
  /** What another window has changed meanwhile and came in. */
  readonly taken: readonly AnswerChange[];
}
