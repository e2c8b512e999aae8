/** Whether a request's work is still to come or going on: only then does its promise matter. */
import type { RequestState } from '../../requests/request';

export function isUnderway(state: RequestState): boolean {
  return state === 'awaiting-confirmation' || state === 'in-progress';
}
