/** Hands out what a replay found as a table for spreadsheets. */
import { replayFile } from '../../requests/replay/replay-file';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params, request }) => {
  const id = new URL(request.url).searchParams.get('replay') ?? '';
  const name = `replay-${params.item ?? ''}.csv`;
  return new Response(await replayFile(app, viewer, id), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
});
