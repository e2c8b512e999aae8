/** The main screens of the demo: who looks at them, and where they are. */
import { randomUUID } from 'node:crypto';
import { startDraft } from '../../../requests/drafts/start-draft';
import { saveDraft } from '../../../requests/drafts/save-draft';
import { submitRequest } from '../../../requests/submit-request';
import { viewerByNumber } from '../../../people/people-store.server';
import type { Viewer } from '../../../people/viewer';
import type { WorkContext } from '../../../people/work-context';
import { cast } from '../onboarding/cast';
import { contractorStarting } from '../onboarding/hybrid-contractor';

export interface Screen {
  readonly name: string;
  /** Employee number of who looks; null for somebody who is not signed in. */
  readonly who: string | null;
  readonly path: string;
}

const WEEKS = 3 * 7 * 86_400_000;

/** Leaves a draft and a request of the requester's own in the demo's data, so that every screen has something to show. */
export async function mainScreens(context: WorkContext): Promise<readonly Screen[]> {
  const { requester, namedManager, agents } = cast;
  const viewer = await viewerOf(context, requester);
  const startDate = new Date((await context.database.now()) + WEEKS).toISOString().slice(0, 10);
  const answers = contractorStarting(startDate);
  const draft = await startDraft(context, viewer, 'employee-onboarding');
  await saveDraft(context, viewer, draft.id, { revision: draft.revision, answers, step: 'equipment' });
  const submission = { itemKey: 'employee-onboarding', answers, idempotencyKey: randomUUID() };
  const outcome = await submitRequest(context, viewer, submission);
  if (outcome.outcome !== 'submitted') throw new Error(JSON.stringify(outcome));

  const { knex } = context.database;
  const approval = await knex('approvals').where({ request_id: outcome.requestId, asked: true }).first('id');
  const worked = await knex('tickets')
    .where({ department: 'it', state: 'in-progress', item_key: 'employee-onboarding' })
    .orderBy('due_at', 'desc')
    .first('id');
  const inWork = await knex('requests')
    .where({ state: 'in-progress', item_key: 'employee-onboarding' })
    .orderBy('submitted_at')
    .first('id', 'requester_id');
  const inWorkOf = await knex('persons').where({ id: inWork.requester_id }).first('number');
  return [
    { name: 'sign-in', who: null, path: '/sign-in' },
    { name: 'home', who: requester, path: '/' },
    { name: 'form-job', who: requester, path: `/drafts/${draft.id}/steps/job` },
    { name: 'form-equipment', who: requester, path: `/drafts/${draft.id}/steps/equipment` },
    { name: 'check', who: requester, path: `/drafts/${draft.id}/check` },
    { name: 'my-requests', who: requester, path: '/requests' },
    { name: 'request', who: inWorkOf.number, path: `/requests/${inWork.id}` },
    { name: 'approvals', who: namedManager, path: '/approvals' },
    { name: 'approval', who: namedManager, path: `/approvals/${approval.id}` },
    { name: 'notices', who: requester, path: '/notices' },
    { name: 'queue', who: agents.it, path: '/queue/it' },
    { name: 'ticket', who: agents.it, path: `/tickets/${worked.id}` },
    { name: 'closed-area', who: requester, path: '/queue/it' },
  ];
}

async function viewerOf(context: WorkContext, number: string): Promise<Viewer> {
  const viewer = await viewerByNumber(context.database.knex, number);
  if (!viewer) throw new Error(`${number} is not in the demo`);
  return viewer;
}
