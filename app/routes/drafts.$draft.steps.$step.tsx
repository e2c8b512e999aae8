/** One step of a draft: shows it, and takes it when it is sent. */
import { json, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react';
import { textIn } from '../../forms/locale';
import type { FormStep } from '../../forms/specialised-form';
import { notFound } from '../../people/refusal';
import type { DraftPage } from '../drafts/draft-page';
import { loadDraftPage } from '../drafts/load-draft-page.server';
import type { StepOutcome } from '../drafts/step-outcome';
import { StepScreen } from '../drafts/step-screen';
import { takeStep } from '../drafts/take-step.server';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { titled } from '../titled';

export const loader = forViewer(async ({ app, viewer, params }) => {
  const page = await loadDraftPage(app, viewer, params.draft ?? '');
  if (page.draft.retired) throw redirect(`/drafts/${page.draft.id}/retired`);
  const step = page.form.steps.find(({ id }) => id === params.step);
  if (!step) throw notFound();
  return json({
    page,
    step,
    title: `${textIn(step.title, viewer.locale)}: ${textIn(page.item.title, viewer.locale)}`,
  });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const action = forViewersForm(async ({ app, viewer, params, form }) => {
  const { draft = '', step = '' } = params;
  const taken = await takeStep(app, viewer, { draftId: draft, stepId: step, form });
  if ('to' in taken) return redirect(taken.to);
  return json<StepOutcome>(taken.outcome, { status: taken.outcome.conflict ? 409 : 422 });
});

export default function DraftStep() {
  // Plain JSON through and through: what the loader gave is what arrives.
  const { page, step } = useLoaderData<typeof loader>() as { page: DraftPage; step: FormStep };
  const outcome = useActionData<typeof action>() as StepOutcome | undefined;
  return <StepScreen key={`${page.draft.id} ${step.id}`} page={page} step={step} outcome={outcome} />;
}
