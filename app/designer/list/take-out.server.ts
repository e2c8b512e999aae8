/** Takes out again what was put away before it was published. */
import { redirect } from '@remix-run/node';
import { restoreDiscardedDraft } from '../../../catalog/publishing/discard-draft';
import { textOf } from '../../request-body.server';
import type { FormVisit } from '../../route-handlers.server';
import { TAKE_OUT } from './put-away-intents';

/** @returns where to go on; null where the form asks for something else */
export async function takeOut({ app, viewer, form }: FormVisit): Promise<Response | null> {
  if (textOf(form, 'intent') !== TAKE_OUT) return null;
  const { key } = await restoreDiscardedDraft(app, viewer, textOf(form, 'key'));
  return redirect(`/design/${key}/versions?did=taken-out`);
}
