/** The empty table of a service, to be filled in with a spreadsheet. */
import { batchTemplate } from '../../requests/batches/list-batches';
import { csvFile } from '../batch/csv-file.server';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params, request }) => {
  const item = params.item ?? '';
  const header = new URL(request.url).searchParams.get('header') === 'labels' ? 'labels' : 'keys';
  return csvFile(item, await batchTemplate(app, viewer, item, header));
});
