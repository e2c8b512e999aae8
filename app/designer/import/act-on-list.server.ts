/** What can be done on the designer's list: making an item, and importing one after it was told what would change. */
import { redirect } from '@remix-run/node';
import { importItem } from '../../../catalog/publishing/item-file';
import type { Imported } from '../../../catalog/publishing/item-file';
import { newItem } from '../../../catalog/publishing/new-item';
import { textOf } from '../../request-body.server';
import type { FormVisit } from '../../route-handlers.server';
import { IMPORT, LOOK } from './import-intents';

/** What importing a file would do, with the file to go on with. */
export interface ImportPlan extends Pick<Imported, 'key' | 'isNew' | 'lines' | 'findings' | 'revision'> {
  readonly text: string;
}

/** @returns where to go on, or what an import would change */
export async function actOnList(visit: FormVisit): Promise<Response | { readonly plan: ImportPlan }> {
  const { app, viewer, form } = visit;
  const intent = textOf(form, 'intent');
  if (intent === LOOK) {
    const text = await textOfFile(form);
    const { key, isNew, lines, findings, revision } = await importItem(app, viewer, { text, dryRun: true });
    return { plan: { key, isNew, lines, findings, revision, text } };
  }
  if (intent === IMPORT) {
    const seen = textOf(form, 'revision');
    const { key } = await importItem(app, viewer, {
      ...{ text: textOf(form, 'text'), dryRun: false, revision: seen === '' ? null : Number(seen) },
    });
    return redirect(`/design/${key}/build`);
  }
  const title = { en: textOf(form, 'en').trim(), 'zh-CN': textOf(form, 'zh-CN').trim() };
  const template = textOf(form, 'template') || undefined;
  const { key } = await newItem(app, viewer, { key: textOf(form, 'key'), title, template });
  return redirect(`/design/${key}/build`);
}

async function textOfFile(form: FormData): Promise<string> {
  const file = form.get('file');
  return file instanceof File ? file.text() : '';
}
