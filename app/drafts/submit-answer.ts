/** What submitting came to where nothing was created. */
import type { PlanDifference } from '../../requests/submission/plan-promise';

export type SubmitAnswer =
  /** Answers do not stand; the page lists them. */
  | { readonly kind: 'invalid' }
  /** The plan has become another than the page showed; the page now shows the new one. */
  | { readonly kind: 'changed'; readonly difference: PlanDifference }
  /** The change of a request would do something else than the page showed; the page now shows what. */
  | { readonly kind: 'moved-on' };
