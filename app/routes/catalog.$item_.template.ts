/** The empty table of a service, to be filled in with a spreadsheet. */
import { batchTemplate } from '../../requests/batches/list-batches';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params, request }) => {
  const item = params.item ?? '';
  const header = new URL(request.url).searchParams.get('header') === 'labels' ? 'labels' : 'keys';
  return new Response(await batchTemplate(app, viewer, item, header), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(item)}.csv`,
      'Cache-Control': 'no-store',
    },
  });
});
