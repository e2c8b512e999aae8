/** For whom the work of an item differs between two versions, or one and the draft. */
import { json } from '@remix-run/node';
import { versionWord } from '../../catalog/publishing/list-versions';
import { workChanges } from '../../catalog/publishing/work-changes';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params, request }) => {
  const query = new URL(request.url).searchParams;
  const [from, to] = [versionWord(query.get('from') ?? 'live'), versionWord(query.get('to') ?? 'draft')];
  return json(await workChanges(app, viewer, params.item ?? '', { from, to }));
});
