/** A table of many requests: its rows with their errors, sending it, and what became of it. */
import { json, redirect } from '@remix-run/node';
import { useLoaderData, type MetaFunction } from '@remix-run/react';
import { textIn } from '../../forms/locale';
import { invalid } from '../../people/refusal';
import { checkBatch } from '../../requests/batches/check-batch';
import { editCell } from '../../requests/batches/edit-cell';
import { readBatch, type BatchPage } from '../../requests/batches/read-batch';
import { discardBatch, sendBatch } from '../../requests/batches/send-batch';
import { batchSearch, cellId, readBatchQuery } from '../batch/batch-query';
import { BatchScreen } from '../batch/batch-screen';
import { textOf } from '../request-body.server';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { serverTexts } from '../texts/server-texts.server';
import { titled } from '../titled';

export const loader = forViewer(async ({ app, viewer, params, request, locale }) => {
  const view = readBatchQuery(new URL(request.url).search);
  const page = await readBatch(app, viewer, params.batch ?? '', view);
  const title = `${serverTexts(locale).t('batch:title')}: ${textIn(page.title, viewer.locale)}`;
  return json({ page, view: { ...view, page: page.page }, title });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const action = forViewersForm(async ({ app, viewer, params, request, form }) => {
  const id = params.batch ?? '';
  const view = { ...readBatchQuery(new URL(request.url).search), editing: null };
  const here = `/batches/${id}${batchSearch(view)}`;
  switch (textOf(form, '_intent')) {
    case 'cell': {
      const edit = { rowId: textOf(form, 'row'), field: textOf(form, 'cell'), text: textOf(form, 'text') };
      await editCell(app, viewer, id, edit);
      return redirect(`${here}#${cellId(Number(textOf(form, 'number')), edit.field)}`, 303);
    }
    case 'check':
      await checkBatch(app, viewer, id);
      return redirect(here, 303);
    case 'send':
      await sendBatch(app, viewer, id);
      return redirect(`/batches/${id}`, 303);
    case 'discard':
      await discardBatch(app, viewer, id);
      return redirect('/', 303);
    default:
      throw invalid('E-902');
  }
});

export default function Batch() {
  // Plain JSON through and through: what the loader gave is what arrives.
  const { page, view } = useLoaderData<typeof loader>() as {
    page: BatchPage;
    view: ReturnType<typeof readBatchQuery>;
  };
  return <BatchScreen page={page} view={view} />;
}
