/** A check page that is sent although its draft or its request has moved on: nothing was sent, and the page says what is new. */
import { mergeAnswers } from '../../forms/composites/merge-answers';
import { isObject } from '../../forms/document-shape';
import { readUntrustedJson } from '../../forms/untrusted-json';
import { isRefusal } from '../../people/refusal';
import { readDraft } from '../../requests/drafts/read-draft';
import type { Answers } from '../../rules/facts';
import { textOf } from '../request-body.server';
import type { FormVisit } from '../route-handlers.server';
import { baseField, revisionField } from './step-fields';
import type { SubmitAnswer } from './submit-answer';

/**
 * @param error what submitting came to: anything but E-201 is thrown again
 * @throws E-104 where the draft is gone as well
 */
export async function outdatedAnswer(
  { app, viewer, params, form }: FormVisit,
  error: unknown,
): Promise<SubmitAnswer> {
  if (!isRefusal(error) || error.code !== 'E-201') throw error;
  const { draft, form: asked } = await readDraft(app, viewer, params.draft ?? '');
  // The draft is as it was: then it is the request that it changes which has moved on.
  if (draft.requestId !== null && draft.revision === Number(textOf(form, revisionField)))
    return { kind: 'moved-on' };
  const shown = readUntrustedJson(textOf(form, baseField) || 'null');
  if (!isObject(shown)) return { kind: 'outdated', changes: [] };
  const base = shown as Answers;
  return { kind: 'outdated', changes: mergeAnswers(asked.fields, base, base, draft.answers).taken };
}
