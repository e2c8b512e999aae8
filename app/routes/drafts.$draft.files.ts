/** Takes a file into a draft. Scripts get its reference; without them it becomes the answer, and the step is shown again. */
import { json, redirect } from '@remix-run/node';
import { invalid } from '../../people/refusal';
import { storeAttachment } from '../../requests/attachments/store-attachment.server';
import { readDraft } from '../../requests/drafts/read-draft';
import { saveDraft } from '../../requests/drafts/save-draft';
import { keysOf } from '../../forms/field-path';
import { keysOnStep } from '../../forms/form-steps';
import { postedAnswers, withPosted } from '../../forms/composites/posted-answers';
import { withUpload } from '../drafts/with-upload';
import { forViewer, forViewersUpload } from '../route-handlers.server';

export const loader = forViewer(({ params }) => redirect(`/drafts/${params.draft ?? ''}`));

export const action = forViewersUpload(async ({ app, viewer, params, request, form, file }) => {
  const draftId = params.draft ?? '';
  const place = new URL(request.url).searchParams.get('field') ?? '';
  const scripted = request.headers.get('Accept') === 'application/json';
  if (scripted) {
    if (!file) throw invalid('E-902');
    return json(await storeAttachment(app, viewer, { draftId, place, name: file.name, file: file.path }));
  }
  const { draft, form: known } = await readDraft(app, viewer, draftId);
  const step = known.steps.find((each) => keysOnStep(each).includes(keysOf(place)[0] ?? ''))?.id ?? null;
  // What was typed beside the file goes first: it must not be lost if the file is refused.
  const answers = withPosted(known.fields, draft.answers, postedAnswers(known.fields, form));
  const saved = await saveDraft(app, viewer, draftId, { revision: draft.revision, answers, step });
  if (file && saved.saved) {
    const reference = await storeAttachment(app, viewer, {
      draftId,
      place,
      name: file.name,
      file: file.path,
    });
    const withFile = withUpload(known.fields, answers, place, { ...reference });
    await saveDraft(app, viewer, draftId, { revision: saved.revision, answers: withFile, step });
  }
  return redirect(step === null ? `/drafts/${draftId}` : `/drafts/${draftId}/steps/${step}#field-${place}`);
});
