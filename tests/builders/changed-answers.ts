/** Changes the answers of a request in contract tests as its requester does: opens them, saves others, submits. */
import { readDraft } from '../../requests/drafts/read-draft';
import { saveDraft } from '../../requests/drafts/save-draft';
import { startChange } from '../../requests/changed-answers/start-change';
import { submitChange } from '../../requests/changed-answers/submit-change';
import type { ChangeOutcome, ChangeSubmission } from '../../requests/changed-answers/submit-change';
import type { ServiceCompany } from './service-company';

export interface OpenChange {
  readonly draftId: string;
  readonly revision: number;
  readonly idempotencyKey: string;
}

/** @param change laid over the answers that stand; undefined takes one away */
export async function openChange(
  { context, viewer }: ServiceCompany,
  requestId: string,
  number: string,
  change: Record<string, unknown>,
): Promise<OpenChange> {
  const requester = await viewer(number);
  const draftId = await startChange(context, requester, requestId);
  const { draft } = await readDraft(context, requester, draftId);
  const laid = Object.entries({ ...draft.answers, ...change }).filter(([, value]) => value !== undefined);
  const saved = await saveDraft(context, requester, draftId, {
    revision: draft.revision,
    answers: Object.fromEntries(laid),
    step: null,
  });
  if (!saved.saved) throw new Error('The draft was saved meanwhile');
  return { draftId, revision: saved.revision, idempotencyKey: draft.idempotencyKey };
}

export async function changeAnswers(
  company: ServiceCompany,
  requestId: string,
  number: string,
  change: Record<string, unknown>,
  submission: Partial<ChangeSubmission> = {},
): Promise<ChangeOutcome> {
  const opened = await openChange(company, requestId, number, change);
  return submitChange(company.context, await company.viewer(number), { ...opened, ...submission });
}
