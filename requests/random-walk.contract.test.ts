import { beforeAll, expect, it } from 'vitest';
import { rebuildClocks } from '../jobs/rebuild-clocks';
import { runDueWork } from '../jobs/due-work';
import { isRefusal } from '../people/refusal';
import { submitted, type RequestStory } from '../tests/builders/request-story';
import { changeAnswers } from '../tests/builders/changed-answers';
import { contractorAnswers, serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { allGranted, approvalsOf } from '../tickets/approvals/approval';
import { approvalsOfRequest, candidatesOfRequest } from '../tickets/approvals/approval-store.server';
import { eventsOfRequest } from '../tickets/history-store.server';
import { isClosed, isConfirmed, openPrerequisites, type RequestWork } from '../tickets/request-work';
import { moves } from '../tickets/ticket-moves';
import { prerequisitesOfRequest } from '../tickets/ticket-store.server';
import type { Ticket, TicketState } from '../tickets/ticket';
import { askToCancel, decideCancellation } from './cancel-request';
import { decideApproval } from './approvals/decide-approval';
import { isOpen, stateFromWork } from './request';
import { findRequest } from './request-store.server';
import { acceptResult, reportMissing } from './review-request';
import { withdrawRequest } from './withdraw-request';
import { assignTicket, claimTicket, moveTicket } from './work-ticket';

const WALKS = 4;
const STEPS = 70;
const HOUR = 3_600_000;

/** Numbers from 0 to 1 that are the same at every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** The state that a ticket's last event left it in. */
const stateAfter: Readonly<Record<string, TicketState>> = {
  opened: 'blocked',
  ready: 'ready',
  started: 'in-progress',
  resumed: 'in-progress',
  done: 'done',
  reopened: 'ready',
  cancelled: 'cancelled',
  restarted: 'blocked',
};

/** What the requester may come to want instead. */
const changes: readonly Record<string, unknown>[] = [
  { workMode: 'remote', office: undefined, rdZone: undefined },
  { workMode: 'hybrid', office: 'Berlin', rdZone: true },
  { startDate: '2026-12-21' },
  { software: ['ide'], otherSoftware: ['Sketch'] },
  { privilegedAccess: false, privilegedReason: undefined },
  { laptop: 'standard', manager: 'ENG-1' },
];

describeOnBothDatabases('whatever happens in whatever order', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });

  async function workOf(story: RequestStory): Promise<RequestWork> {
    const { knex } = company.database;
    return {
      tickets: await story.tickets(),
      approvals: await approvalsOfRequest(knex, story.requestId),
      prerequisites: await prerequisitesOfRequest(knex, story.requestId),
    };
  }

  /** Tries something that somebody could try; what is refused is refused with a code, and is no fault. */
  async function step(story: RequestStory, random: () => number): Promise<boolean> {
    const { context } = company;
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const { tickets, approvals } = await workOf(story);
    const request = (await findRequest(company.database.knex, story.requestId))!;
    // Mostly tickets that somebody can do something about.
    const lively = tickets.filter((each) => each.state !== 'blocked' && each.state !== 'cancelled');
    const ticket: Ticket = pick(random() < 0.9 && lively.length > 0 ? lively : tickets);
    const prefix = ticket.department === 'facilities' ? 'FAC' : ticket.department.slice(0, 3).toUpperCase();
    const worker = await company.viewer(`${prefix}-${pick([2, 3, 3, 3, 4])}`);
    const owner = await company.viewer('ENG-1');
    const waiting = approvals.filter((each) => each.asked && each.state === 'pending');
    const approval = pick(random() < 0.9 && waiting.length > 0 ? waiting : approvals);
    const { id, version } = ticket;
    const reason = 'Because';
    const decide = async (): Promise<void> => {
      const asked = await candidatesOfRequest(company.database.knex, story.requestId);
      const candidate = asked.find((each) => each.approvalId === approval.id);
      const decider = await company.viewer(candidate?.personId ?? 'ENG-3');
      const decision = random() < 0.85 ? 'approve' : 'reject';
      await decideApproval(context, decider, approval.id, { version: approval.version, decision, reason });
    };
    const tries: (() => Promise<void>)[] = [
      decide,
      decide,
      () => claimTicket(context, worker, id),
      () => assignTicket(context, worker, id, { version, to: pick([null, `${prefix}-3`]) }),
      ...moves.map((move) => () => moveTicket(context, worker, id, { version, move, reason })),
      ...(['start', 'done', 'done', 'resume'] as const).map(
        (move) => () => moveTicket(context, worker, id, { version, move }),
      ),
    ];
    const rare: (() => Promise<void>)[] = [
      () => withdrawRequest(context, owner, request.id, { version: request.version }),
      () => askToCancel(context, owner, request.id, { reason }),
      async () =>
        decideCancellation(context, await company.viewer('HR-3'), request.id, { agree: false, reason }),
      ...changes.map((change) => async () => {
        await changeAnswers(company, request.id, 'ENG-1', change);
      }),
      () => acceptResult(context, owner, request.id, { version: request.version }),
      () => reportMissing(context, owner, request.id, { version: request.version, reason }),
    ];
    try {
      await pick(random() < 0.06 ? rare : tries)();
      return true;
    } catch (error) {
      if (!isRefusal(error) || error.kind === 'fault') throw error;
      return false;
    }
  }

  async function check(story: RequestStory): Promise<void> {
    const { knex } = company.database;
    const work = await workOf(story);
    const request = (await findRequest(knex, story.requestId))!;
    const events = await eventsOfRequest(knex, story.requestId);
    const candidates = await candidatesOfRequest(knex, story.requestId);
    if (isOpen(request.state)) expect(request.state).toBe(stateFromWork(work));
    else expect(work.tickets.every((ticket) => isClosed(ticket.state))).toBe(true);
    for (const ticket of work.tickets) {
      const free =
        isConfirmed(work) &&
        openPrerequisites(work, ticket.id).length === 0 &&
        allGranted(approvalsOf(work.approvals, ticket.id));
      if (ticket.state === 'blocked') expect(free, ticket.key).toBe(false);
      const own = events.filter((event) => event.ticketId === ticket.id);
      const last = own.findLast((event) => event.type === 'waiting' || event.type in stateAfter);
      const told = last?.type === 'waiting' ? `waiting-on-${last.data.on}` : stateAfter[last?.type ?? ''];
      expect(ticket.state, ticket.key).toBe(told);
      expect(ticket.doneAt !== null).toBe(ticket.state === 'done');
      if (isClosed(ticket.state)) expect(ticket.nextAlertAt).toBeNull();
    }
    for (const approval of work.approvals) {
      const open = candidates.some((each) => each.approvalId === approval.id && each.open);
      expect(open, approval.key).toBe(approval.asked && approval.state === 'pending');
      // Who gave what was asked anew since stays on record.
      if (approval.state !== 'withdrawn')
        expect(approval.decidedBy !== null).toBe(['approved', 'rejected'].includes(approval.state));
    }
  }

  it.each(Array.from({ length: WALKS }, (_, index) => index + 1))(
    'state, history, clocks and approvals agree (walk %i)',
    async (seed) => {
      const random = dice(seed * 104_729);
      let now = Date.parse('2026-11-23T09:00:00+01:00');
      company.at(now);
      // Somebody else than the named manager asks, so that the walk begins with a confirmation.
      let story = await submitted(company, 'ENG-1', contractorAnswers());
      let done = 0;
      for (let index = 0; index < STEPS; index += 1) {
        now += Math.floor(random() * 3 * HOUR);
        company.at(now);
        if (random() < 0.2) await runDueWork(company.context);
        if (await step(story, random)) {
          done += 1;
          await check(story);
        }
        const request = await findRequest(company.database.knex, story.requestId);
        if (request && !isOpen(request.state)) story = await submitted(company, 'ENG-1', contractorAnswers());
      }
      expect(done).toBeGreaterThan(STEPS / 6);
      expect(await rebuildClocks(company.context)).toBe(0);
    },
  );
});
