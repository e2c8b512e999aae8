/** Many requests of a service at once: takes a table in, and lists those that were taken before. */
import { json, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react';
import { describeCode } from '../../people/error-codes';
import { isRefusal } from '../../people/refusal';
import { createBatch } from '../../requests/batches/create-batch';
import { listBatches } from '../../requests/batches/list-batches';
import { tableOfUpload } from '../batch/table-of-upload.server';
import { UploadScreen } from '../batch/upload-screen';
import { readService } from '../home/read-service.server';
import { textOf } from '../request-body.server';
import { forViewer, forViewersUpload } from '../route-handlers.server';
import { serverTexts } from '../texts/server-texts.server';
import { titled } from '../titled';

export const loader = forViewer(async ({ app, viewer, params, locale }) => {
  const item = params.item ?? '';
  const { title: service, category } = await readService(app, viewer, item);
  const title = `${serverTexts(locale).t('batch:title')}: ${service}`;
  return json({ item, service, category, title, batches: await listBatches(app, viewer, item) });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

/** What is wrong with the table as a whole: said on the page, where it can be mended. */
const ofTheTable = /^E-(102|32\d)$/;

export const action = forViewersUpload(async ({ app, viewer, params, form, file }) => {
  try {
    const text = await tableOfUpload({ form, file });
    const id = await createBatch(app, viewer, { itemKey: params.item ?? '', text });
    return redirect(`/batches/${id}`, 303);
  } catch (error) {
    if (!isRefusal(error) || !ofTheTable.test(error.code)) throw error;
    const refusal = describeCode(error.code, viewer.locale, error.params);
    return json({ refusal, pasted: textOf(form, 'table') }, { status: 400 });
  }
});

export default function BatchUpload() {
  return <UploadScreen {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
