/** Gathers what the pages of a draft show. */
import { categoryTitles } from '../../catalog/category';
import type { Viewer } from '../../people/viewer';
import { readDraft } from '../../requests/drafts/read-draft';
import { readSetAside } from '../../requests/drafts/set-aside';
import { draftPersons } from '../../requests/drafts/draft-persons';
import { previewChange } from '../../requests/changed-answers/preview-change';
import { previewRequest } from '../../requests/preview-request';
import type { AppContext } from '../context.server';
import type { DraftPage } from './draft-page';
import { planView } from './plan-view.server';
import { subjectForForm } from './subject-for-form.server';

/** @throws E-104 for a draft that does not exist or is somebody else's */
export async function loadDraftPage(app: AppContext, viewer: Viewer, draftId: string): Promise<DraftPage> {
  const open = await readDraft(app, viewer, draftId);
  const [{ subject, people }, preview, setAside, now] = await Promise.all([
    draftPersons(app, viewer, open, open.draft.answers),
    previewRequest(app, viewer, { open }),
    readSetAside(app, viewer, open),
    app.database.now(),
  ]);
  const { draft, version, form, stale, retired } = open;
  // What changes a request stays under the version of the request.
  const isNew = draft.requestId === null;
  const { key, title, category, subject: about } = version.item.document;
  return {
    draft: {
      id: draft.id,
      revision: draft.revision,
      version: version.id,
      idempotencyKey: draft.idempotencyKey,
      updatedAt: draft.updatedAt,
      stale: isNew && stale,
      retired: isNew && retired,
    },
    item: { key, title, category: categoryTitles[category] },
    form,
    answers: draft.answers,
    setAside,
    subject: subjectForForm(form, subject),
    subjectField: typeof about === 'object' && 'person' in about ? about.person.slice(1) : null,
    people,
    now,
    plan: planView(preview, viewer.locale),
    change: isNew ? null : await previewChange(app, viewer, draftId),
    errors: preview.errors,
  };
}
