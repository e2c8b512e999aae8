/** What submitting came to where nothing was created. */
import type { AnswerChange } from '../../forms/composites/merge-answers';
import type { PlanDifference } from '../../requests/submission/plan-promise';

export type SubmitAnswer =
  /** Answers do not stand; the page lists them. */
  | { readonly kind: 'invalid' }
  /** The plan has become another than the page showed; the page now shows the new one. */
  | { readonly kind: 'changed'; readonly difference: PlanDifference }
  /** Another window had changed the draft; the page now shows it as it is. */
  | { readonly kind: 'outdated'; readonly changes: readonly AnswerChange[] }
  /** The change of a request would do something else than the page showed; the page now shows what. */
  | { readonly kind: 'moved-on' };
