/** Plans answers that are not saved yet: what stands beside the form. */
import { json } from '@remix-run/node';
import { draftPersons } from '../../requests/drafts/draft-persons';
import { readDraft } from '../../requests/drafts/read-draft';
import { previewChange } from '../../requests/changed-answers/preview-change';
import { previewRequest } from '../../requests/preview-request';
import { fieldsOf } from '../drafts/body-fields.server';
import type { PlanOutcome } from '../drafts/draft-requests';
import { planView } from '../drafts/plan-view.server';
import { subjectForForm } from '../drafts/subject-for-form.server';
import { forViewersJson } from '../route-handlers.server';

export const action = forViewersJson(async ({ app, viewer, params, body }) => {
  const answers = fieldsOf(fieldsOf(body).answers);
  const open = await readDraft(app, viewer, params.draft ?? '');
  const [preview, { subject }] = await Promise.all([
    previewRequest(app, viewer, { open, answers }),
    draftPersons(app, viewer, open, answers),
  ]);
  return json<PlanOutcome>({
    plan: planView(preview, viewer.locale),
    effects: open.draft.requestId === null ? null : await previewChange(app, viewer, open.draft.id, answers),
    subject: subjectForForm(open.form, subject),
  });
});
