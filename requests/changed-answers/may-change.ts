/** When the answers of a request may be changed: while it waits for its confirmation or is in progress. */
import { mayRequest } from '../../catalog/may-request';
import type { Item } from '../../catalog/parse-item';
import { can } from '../../people/permissions';
import { personFactsOf } from '../../people/person';
import type { Viewer } from '../../people/viewer';
import type { Request, RequestState } from '../request';

const changeable: readonly RequestState[] = ['awaiting-confirmation', 'in-progress'];

export function isChangeable({ state }: Pick<Request, 'state'>): boolean {
  return changeable.includes(state);
}

/** Whoever may not request the item any more gets no form for it, and so has nothing to change answers in. */
export function mayChangeAnswers(viewer: Viewer, request: Request, item: Item): boolean {
  const own = can(viewer, 'request.change', request) && isChangeable(request);
  return own && mayRequest(item, personFactsOf(viewer));
}
