/** Takes over the item as JSON that a plain form sends: what it would remove is asked about first. */
import { redirect } from '@remix-run/node';
import { namesIn } from '../../../catalog/editing/replace-part';
import { readItemDraft as readDocument } from '../../../catalog/editing/item-draft';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import { editItemDraft } from '../../../catalog/publishing/edit-item-draft';
import { readItemDraft } from '../../../catalog/publishing/read-item-draft';
import { EditRefused } from '../../../forms/editing/edit-refused';
import { textIn } from '../../../forms/locale';
import { isRefusal } from '../../../people/refusal';
import type { Json } from '../../../rules/conditions/condition';
import { textOf } from '../../request-body.server';
import type { FormVisit } from '../../route-handlers.server';
import { serverTexts } from '../../texts/server-texts.server';
import type { JsonOutcome } from './json-outcome';

/** @returns where to go on, or why nothing was taken over. @throws E-104; E-201 for a revision that never was */
export async function actOnJson(visit: FormVisit): Promise<Response | JsonOutcome> {
  const { app, viewer, params, form, locale } = visit;
  const key = params.item ?? '';
  const text = textOf(form, 'text');
  const document = readText(text);
  const revision = Number(textOf(form, 'revision'));
  const stay = (why: string, lost: readonly string[] = []): JsonOutcome => ({ text, revision, why, lost });
  if (!document) return stay(serverTexts(locale).t('json-editor:noItem'));
  const removes = form.getAll('removes').filter((name) => typeof name === 'string');
  const lost = await lostNames(visit, key, document, removes);
  if (lost.length > 0) return stay(serverTexts(locale).t('json-editor:mayGo'), lost);
  const value = document as unknown as Json;
  const edited = await editItemDraft(app, viewer, key, {
    revision,
    operations: [{ op: 'replace-part', place: '', value, removes }],
  });
  if (edited.saved) return redirect(`/design/${key}/json`);
  if (edited.code === 'E-201') return stay(serverTexts(locale).t('json-editor:changedTwice'));
  const { message, remedy } = edited.refusal;
  return stay(`${textIn(message, locale)} ${textIn(remedy, locale)}`);
}

async function lostNames(
  { app, viewer }: FormVisit,
  key: string,
  next: ItemDraftDocument,
  removes: readonly string[],
): Promise<readonly string[]> {
  const { document } = await readItemDraft(app, viewer, key);
  const kept = [...namesIn(next), ...removes];
  return namesIn(document).filter((name) => !kept.includes(name));
}

/** Null for what is no item that can be edited. */
function readText(text: string): ItemDraftDocument | null {
  try {
    return readDocument(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof EditRefused || isRefusal(error)) return null;
    throw error;
  }
}
