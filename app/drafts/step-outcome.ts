/** What an action says of a step that was sent and not gone on from. */
import type { AnswerMessage } from '../../forms/describe-problem';
import type { StoredVersion } from './draft-requests';
import type { Answers } from '../../rules/facts';

export interface StepOutcome {
  /** Everything that is answered so far, with what was sent. */
  readonly answers: Answers;
  readonly revision: number;
  /** What is wrong with the answers of this step. */
  readonly errors: readonly AnswerMessage[];
  /** Keys of questions that the answers added to the step, and that were not on the page that was sent. */
  readonly newQuestions: readonly string[];
  /** What another window has saved meanwhile. */
  readonly conflict: StoredVersion | null;
}
