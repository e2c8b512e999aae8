/** A draft whose service was published anew: says what is different, and goes on with the new form if that is wanted. */
import { json, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react';
import { textIn } from '../../forms/locale';
import { describeCode } from '../../people/error-codes';
import { isRefusal } from '../../people/refusal';
import { readNewVersion } from '../../requests/drafts/new-version';
import { readDraft } from '../../requests/drafts/read-draft';
import { renewDraft } from '../../requests/drafts/renew-draft';
import { draftPath } from '../drafts/draft-path';
import { NewVersionScreen } from '../drafts/new-version-screen';
import { revisionField, versionField } from '../drafts/step-fields';
import { textOf } from '../request-body.server';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { titled } from '../titled';

export const loader = forViewer(async ({ app, viewer, params }) => {
  const id = params.draft ?? '';
  const path = draftPath(await readDraft(app, viewer, id));
  const account = await readNewVersion(app, viewer, id);
  if (!account) throw redirect(path);
  const { draft, title, version, differences, aside } = account;
  const { revision } = draft;
  return json({ id, revision, version, title: textIn(title, viewer.locale), differences, aside, path });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

/** Something happened since the page was shown: it is shown anew, with what it says now. */
const overtaken: readonly string[] = ['E-201', 'E-204'];

export const action = forViewersForm(async ({ app, viewer, params, form }) => {
  const id = params.draft ?? '';
  try {
    const revision = Number(textOf(form, revisionField));
    await renewDraft(app, viewer, id, { revision, version: textOf(form, versionField) });
    return redirect(`/drafts/${id}`, 303);
  } catch (error) {
    if (!isRefusal(error) || !overtaken.includes(error.code)) throw error;
    return json({ refusal: describeCode(error.code, viewer.locale) }, { status: 409 });
  }
});

export default function NewVersion() {
  const refused = useActionData<typeof action>();
  return <NewVersionScreen {...useLoaderData<typeof loader>()} refusal={refused?.refusal} />;
}
