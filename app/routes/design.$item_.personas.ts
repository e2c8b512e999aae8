/** What the draft of an item is like for every persona, for the designer's preview. */
import { json } from '@remix-run/node';
import { draftPersonas } from '../../catalog/publishing/draft-personas';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params, request }) => {
  const at = Number(new URL(request.url).searchParams.get('at'));
  const day = Number.isFinite(at) && at > 0 ? { at } : {};
  return json(await draftPersonas(app, viewer, params.item ?? '', day));
});
