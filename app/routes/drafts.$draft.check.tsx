/** The last page of a draft: shows everything, and submits it. */
import { json, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react';
import { textIn } from '../../forms/locale';
import { submitChange } from '../../requests/changed-answers/submit-change';
import { submitRequest } from '../../requests/submit-request';
import { CheckScreen } from '../drafts/check-screen';
import type { DraftPage } from '../drafts/draft-page';
import { loadDraftPage } from '../drafts/load-draft-page.server';
import { outdatedAnswer } from '../drafts/outdated-answer.server';
import { keyField, promiseField, requestVersionField, revisionField } from '../drafts/step-fields';
import type { SubmitAnswer } from '../drafts/submit-answer';
import { textOf } from '../request-body.server';
import { forViewer, forViewersForm, type FormVisit } from '../route-handlers.server';
import { serverTexts } from '../texts/server-texts.server';
import { titled } from '../titled';

export const loader = forViewer(async ({ app, viewer, params, locale }) => {
  const page = await loadDraftPage(app, viewer, params.draft ?? '');
  if (page.draft.retired) throw redirect(`/drafts/${page.draft.id}/retired`);
  return json({
    page,
    title: `${serverTexts(locale).t('form:check.title')}: ${textIn(page.item.title, locale)}`,
  });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const action = forViewersForm(async (visit) => {
  try {
    return await (visit.form.has(requestVersionField) ? sendChange(visit) : sendRequest(visit));
  } catch (error) {
    return json<SubmitAnswer>(await outdatedAnswer(visit, error), { status: 409 });
  }
});

async function sendChange({ app, viewer, params, form }: FormVisit) {
  const draftId = params.draft ?? '';
  const outcome = await submitChange(app, viewer, {
    draftId,
    idempotencyKey: textOf(form, keyField),
    revision: Number(textOf(form, revisionField)),
    version: Number(textOf(form, requestVersionField)),
    promised: textOf(form, promiseField),
  });
  switch (outcome.outcome) {
    case 'submitted':
      return redirect(`/requests/${outcome.requestId}?did=change`, 303);
    case 'unchanged':
      return redirect(`/drafts/${draftId}/check`, 303);
    case 'invalid':
      return json<SubmitAnswer>({ kind: 'invalid' }, { status: 422 });
    case 'changed':
      return json<SubmitAnswer>({ kind: 'moved-on' }, { status: 409 });
  }
}

async function sendRequest({ app, viewer, params, form }: FormVisit) {
  const outcome = await submitRequest(app, viewer, {
    draftId: params.draft ?? '',
    idempotencyKey: textOf(form, keyField),
    revision: Number(textOf(form, revisionField)),
    promised: textOf(form, promiseField),
  });
  switch (outcome.outcome) {
    case 'submitted':
      return redirect(`/requests/${outcome.requestId}`, 303);
    case 'invalid':
      return json<SubmitAnswer>({ kind: 'invalid' }, { status: 422 });
    case 'changed':
      return json<SubmitAnswer>({ kind: 'changed', difference: outcome.difference }, { status: 409 });
  }
}

export default function CheckDraft() {
  // Plain JSON through and through: what the loader gave is what arrives.
  const { page } = useLoaderData<typeof loader>() as { page: DraftPage };
  const answer = useActionData<typeof action>() as SubmitAnswer | undefined;
  return <CheckScreen page={page} answer={answer} />;
}
