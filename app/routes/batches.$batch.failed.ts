/** The rows of a table that have errors, as a file. */
import { failedRows } from '../../requests/batches/failed-rows';
import { csvFile } from '../batch/csv-file.server';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params }) =>
  csvFile('rows-with-errors', await failedRows(app, viewer, params.batch ?? '')),
);
