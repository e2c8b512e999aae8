/** Small fulfilment documents for tests of rules: a test says only what it is about. */
import type { FulfilmentDocument, FulfilmentRule, TicketEffect } from '../../rules/fulfilment-document';

const text = (words: string) => ({ en: words, 'zh-CN': words });

/** A ticket of four working hours in IT, titled by its key. */
export function sampleTicket(key: string, change: Partial<TicketEffect> = {}): TicketEffect {
  return { key, department: 'it', title: text(key), ola: { workingHours: 4 }, ...change };
}

/** A rule that opens these tickets; by default it always does. */
export function sampleRule(
  id: string,
  tickets: readonly TicketEffect[],
  when: unknown = true,
): FulfilmentRule {
  return { id, text: text(id), when, then: tickets.map((ticket) => ({ ticket })) };
}

/** Works by the calendar `berlin`. */
export function sampleFulfilment(
  rules: FulfilmentRule[],
  change: Partial<FulfilmentDocument> = {},
): FulfilmentDocument {
  return {
    calendar: { map: ['site', { site: 'berlin' }] },
    showWork: 'full',
    approvals: [],
    rules,
    invariants: [],
    closing: [],
    ...change,
  };
}
