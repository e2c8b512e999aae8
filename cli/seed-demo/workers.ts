/** What the people of the demo do in one sitting: decide, take, start, wait, finish, review. Each as a real person would. */
import { decideApproval } from '../../requests/approvals/decide-approval';
import { acceptResult } from '../../requests/review-request';
import { withdrawRequest } from '../../requests/withdraw-request';
import { claimTicket, moveTicket } from '../../requests/work-ticket';
import { isRefusal } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { openTickets, requestsInState, waitingApprovals, type OpenTicket } from './open-work-store.server';
import { seededChance } from './random';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Who acts; looked up once. */
export interface Staff {
  /** A signed-in person by id. */
  viewer(personId: string): Viewer;
  /** Those who work a department's queue. */
  workers(department: string): readonly Viewer[];
}

/** Everybody does what is due for them at `now`. */
export async function workOnce(context: WorkContext, staff: Staff, now: number): Promise<void> {
  await decideApprovals(context, staff, now);
  for (const ticket of await openTickets(context.database.knex))
    await workTicket(context, staff, ticket, now);
  await reviewResults(context, staff, now);
  await withdrawSome(context, staff, now);
}

async function decideApprovals(context: WorkContext, staff: Staff, now: number): Promise<void> {
  for (const waiting of await waitingApprovals(context.database.knex)) {
    const chance = seededChance(numberFrom(`${String(waiting.requestNumber)} ${waiting.key}`));
    const patience = (chance.happens(0.3) ? chance.between(60, 140) : chance.between(2, 40)) * HOUR;
    if (now - waiting.submittedAt < patience) continue;
    const rejects = chance.happens(0.06);
    await decideApproval(context, staff.viewer(waiting.personId), waiting.approvalId, {
      version: waiting.version,
      decision: rejects ? 'reject' : 'approve',
      reason: rejects ? 'Not budgeted this quarter.' : '',
    });
  }
}

/** Each ticket has its own pace, as a share of the time from ready to due; one in ten ends late. */
async function workTicket(
  context: WorkContext,
  staff: Staff,
  ticket: OpenTicket,
  now: number,
): Promise<void> {
  const chance = seededChance(ticket.number);
  const begins = 0.05 + chance.next() * 0.45;
  const ends = chance.happens(0.1) ? 1.05 + chance.next() : begins + chance.next() * (0.95 - begins);
  const waits = chance.happens(0.08);
  const worker = chance.pick(staff.workers(ticket.department));
  const share = (now - ticket.readyAt) / Math.max(HOUR, ticket.dueAt - ticket.readyAt);
  const by = ticket.assigneeId === null ? worker : staff.viewer(ticket.assigneeId);
  const move = (name: 'start' | 'wait-for-requester' | 'resume' | 'done', version: number, reason?: string) =>
    moveTicket(context, by, ticket.id, { version, move: name, reason });
  if (ticket.state === 'ready' && share >= begins) {
    if (ticket.assigneeId === null) await claimTicket(context, by, ticket.id);
    await move('start', ticket.version + (ticket.assigneeId === null ? 1 : 0));
  } else if (ticket.state === 'in-progress' && waits && share < ends / 2) {
    await move('wait-for-requester', ticket.version, 'A photo for the badge is missing.');
  } else if (ticket.state === 'waiting-on-requester' && share >= ends) {
    await move('resume', ticket.version);
  } else if (ticket.state === 'in-progress' && share >= ends) {
    await move('done', ticket.version);
  }
}

/** Two of three answer the review within days; the rest leave it to close by itself. */
async function reviewResults(context: WorkContext, staff: Staff, now: number): Promise<void> {
  for (const request of await requestsInState(context.database.knex, 'in-review')) {
    const chance = seededChance(request.number * 31);
    const answers = chance.happens(0.66);
    const left = (request.reviewUntil ?? now) - now;
    if (answers && left < chance.between(2, 6) * DAY)
      await acceptResult(context, staff.viewer(request.requesterId), request.id, {
        version: request.version,
      });
  }
}

/** A few hires fall through while nothing is done yet. */
async function withdrawSome(context: WorkContext, staff: Staff, now: number): Promise<void> {
  for (const request of await requestsInState(context.database.knex, 'in-progress')) {
    const fallsThrough = seededChance(request.number * 17).happens(0.03);
    if (!fallsThrough || now - request.submittedAt < DAY / 4) continue;
    const reason = 'The candidate declined.';
    await withdrawRequest(context, staff.viewer(request.requesterId), request.id, {
      version: request.version,
      reason,
    }).catch((error: unknown) => {
      // Work is done already: it is too late to withdraw, and the hire goes on.
      if (!isRefusal(error)) throw error;
    });
  }
}

/** A number that belongs to a name, for a chance of its own. */
function numberFrom(name: string): number {
  return [...name].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
}
