/** Tickets that can be due later than the request as a whole is promised, with their prerequisites summed as plans do. */
import { finding } from '../../forms/checks/finding';
import type { Finding, Witness } from '../../forms/checks/finding';
import { shownCase } from '../../forms/checks/shown-case';
import { Unknown } from '../../rules/conditions/unknown';
import type { PlannedTicket } from '../../rules/plan';
import { planWitness } from '../checks/plan-witness';
import { ticketsOf } from '../checks/document-walk';
import { promisedAt } from '../promised-at';
import type { ProofSpace } from './proof-space';
import { ticketBase } from './ticket-base';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** When requests are sent, after the beginning of a week: at night, at work and after it, on days of each kind. */
const SENT = [0, 4, 5].flatMap((day) => [2, 10, 20].map((hour) => day * DAY + hour * HOUR));
/** Cases that are planned at each of these times. */
const MOST_CASES = 60;

interface Late {
  readonly ticket: PlannedTicket;
  readonly promised: number;
  readonly witness: Witness;
}

export function promiseFindings(space: ProofSpace): readonly Finding[] {
  if (!space.item.rules.promise) return [];
  const late = new Map<string, Late>();
  // When a request is sent is a continuum, so what is looked at are samples in any case.
  let planned = 0;
  for (const { situation, state } of space.walk('promise', [...space.expressions, { var: 'now' }]).cases) {
    const witness = shownCase(situation, state, () => true);
    if (!witness) continue;
    planned += 1;
    if (planned > MOST_CASES) break;
    const begin = witness.now - (witness.now % DAY);
    for (const sent of SENT) lookAt(space, { ...witness, now: begin + sent }, late);
  }
  return [...late.values()].map(({ ticket, promised, witness }) => {
    const base = ticketBase(ticket.key);
    const place = ticketsOf(space.item.document).find(({ value }) => value.key === base)?.place;
    const params = { ticket: ticket.key, due: ticket.ola.plannedDueAt, promised: inWords(promised) };
    return finding('later-than-promised', `${place ?? '/fulfilment'}/ola`, { params, witness });
  });
}

/** Keeps the tickets that are too late, and of each chain the first. */
function lookAt(space: ProofSpace, witness: Witness, late: Map<string, Late>): void {
  const plan = planWitness(space.item, witness, space.calendars);
  if (!plan.admitted || !plan.json.valid) return;
  const promised = promisedAt(space.item, plan, space.calendars);
  if (promised === null || promised instanceof Unknown) return;
  const isLate = new Set(
    plan.json.tickets.filter(({ ola }) => Date.parse(ola.plannedDueAt) > promised).map(({ key }) => key),
  );
  for (const ticket of plan.json.tickets) {
    const base = ticketBase(ticket.key);
    if (!isLate.has(ticket.key) || ticket.after.some((key) => isLate.has(key)) || late.has(base)) continue;
    late.set(base, { ticket, promised, witness });
  }
}

function inWords(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
