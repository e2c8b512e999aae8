/** For whom the draft of an item opens other tickets than what is live, for the page for publishing. */
import { json } from '@remix-run/node';
import { draftWorkChanges } from '../../catalog/publishing/draft-proof';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params }) =>
  json(await draftWorkChanges(app, viewer, params.item ?? '')),
);
