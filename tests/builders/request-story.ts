/** Steps of a request's life for contract tests: submit, find tickets by key, work them as their departments do. */
import { moveTicket, claimTicket } from '../../requests/work-ticket';
import { decideApproval } from '../../requests/approvals/decide-approval';
import { submitRequest } from '../../requests/submit-request';
import { approvalsOfRequest, candidatesOfRequest } from '../../tickets/approvals/approval-store.server';
import type { Approval } from '../../tickets/approvals/approval';
import { ticketsOfRequest } from '../../tickets/ticket-store.server';
import type { Ticket } from '../../tickets/ticket';
import { contractorAnswers, submissionKey, type ServiceCompany } from './service-company';

const agents: Readonly<Record<string, string>> = {
  it: 'IT-3',
  hr: 'HR-3',
  finance: 'FIN-3',
  legal: 'LEG-3',
  facilities: 'FAC-3',
};

export interface RequestStory {
  readonly requestId: string;
  ticket(key: string): Promise<Ticket>;
  tickets(): Promise<Ticket[]>;
  /** Claims, starts and finishes a ticket as an agent of its department. */
  workOff(key: string): Promise<void>;
  start(key: string): Promise<void>;
  approval(key: string): Promise<Approval>;
  /** Numbers of those who are asked right now. */
  asked(key: string): Promise<string[]>;
  decide(key: string, number: string, decision: 'approve' | 'reject', reason?: string): Promise<void>;
}

/** Submits an item as a person; the onboarding of a contractor where nothing else is said. */
export async function submitted(
  company: ServiceCompany,
  number = 'ENG-2',
  answers: Record<string, unknown> = contractorAnswers(),
  itemKey = 'employee-onboarding',
): Promise<RequestStory> {
  const viewer = await company.viewer(number);
  const submission = { itemKey, answers, idempotencyKey: submissionKey() };
  const outcome = await submitRequest(company.context, viewer, submission);
  if (outcome.outcome !== 'submitted') throw new Error(JSON.stringify(outcome));
  return storyOf(company, outcome.requestId);
}

export function storyOf(company: ServiceCompany, requestId: string): RequestStory {
  const { context, database } = company;
  const tickets = () => ticketsOfRequest(database.knex, requestId);
  const approvals = () => approvalsOfRequest(database.knex, requestId);
  async function ticket(key: string): Promise<Ticket> {
    const found = (await tickets()).find((each) => each.key === key);
    if (!found) throw new Error(`No ticket ${key}`);
    return found;
  }
  async function approval(key: string): Promise<Approval> {
    const found = (await approvals()).find((each) => each.key === key);
    if (!found) throw new Error(`No approval ${key}`);
    return found;
  }
  async function start(key: string): Promise<void> {
    const { id, department } = await ticket(key);
    const agent = await company.viewer(agents[department] ?? '');
    await claimTicket(context, agent, id);
    await moveTicket(context, agent, id, { version: (await ticket(key)).version, move: 'start' });
  }
  return {
    requestId,
    tickets,
    ticket,
    approval,
    start,
    async workOff(key) {
      await start(key);
      const { id, department, version } = await ticket(key);
      await moveTicket(context, await company.viewer(agents[department] ?? ''), id, {
        version,
        move: 'done',
      });
    },
    async asked(key) {
      const { id } = await approval(key);
      const candidates = await candidatesOfRequest(database.knex, requestId);
      return candidates
        .filter((each) => each.approvalId === id && each.open)
        .map((each) => each.personId)
        .sort();
    },
    async decide(key, number, decision, reason) {
      const { id, version } = await approval(key);
      await decideApproval(context, await company.viewer(number), id, { version, decision, reason });
    },
  };
}
