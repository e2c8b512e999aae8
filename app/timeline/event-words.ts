/** Which sentence tells an event of the history, with its figures, and the words of a person that belong under it. */
import { ticketEffects, type RequestEventType } from '../../requests/request';
import type { TimelineEntry } from '../../requests/reading/timeline';
import type { TicketEventType } from '../../tickets/ticket-event';
import type { Texts } from '../texts/english';

/** A key of the texts under `events`. */
export type EventKey = keyof Texts['events']['told'];

export interface EventWords {
  readonly key: EventKey;
  /** Figures and words for the sentence, as stored: a priority or an approval is still its key. */
  readonly params: Readonly<Record<string, string | number>>;
  /** What a person wrote: a reason, a comment. */
  readonly quote: string;
}

type Teller = (data: Data, entry: Pick<TimelineEntry, 'of'>) => Partial<EventWords> & { key: EventKey };
type Data = TimelineEntry['data'];

/** Words of the texts for reasons that are not called so themselves. */
const whyCancelled: Readonly<Record<string, string>> = {
  'approval-rejected': 'refused',
  'answers-changed': 'changed',
};

const tellers = {
  opened: () => ({ key: 'opened' }),
  ready: () => ({ key: 'ready' }),
  claimed: () => ({ key: 'claimed' }),
  assigned: ({ to }) =>
    typeof to === 'string' ? { key: 'assigned', params: { to } } : { key: 'unassigned' },
  started: () => ({ key: 'started' }),
  waiting: ({ on, reason }) => ({
    key: on === 'vendor' ? 'waitingVendor' : 'waitingRequester',
    quote: textOf(reason),
  }),
  resumed: (_, { of }) => ({ key: of === 'request' ? 'requestResumed' : 'resumed' }),
  done: ({ checked }) => ({ key: 'done', params: { n: Array.isArray(checked) ? checked.length : 0 } }),
  reopened: ({ reason }) => ({ key: 'reopened', quote: textOf(reason) }),
  // The first reason is the one that weighs most.
  restarted: ({ because }) => ({
    key: 'restarted',
    params: { because: Array.isArray(because) ? textOf(because[0]) : '' },
  }),
  rescheduled: () => ({ key: 'rescheduled' }),
  updated: ({ wanted }) => ({ key: 'updated', params: { wanted: wanted === false ? 'no' : 'yes' } }),
  cancelled: ({ reason }, { of }) =>
    of === 'request'
      ? { key: 'requestCancelled', quote: textOf(reason) }
      : {
          key: 'cancelled',
          params: { because: whyCancelled[textOf(reason)] ?? textOf(reason) },
        },
  alerted: ({ level }) =>
    Number(level) >= 100
      ? { key: 'over', params: { level: Number(level) } }
      : { key: 'used', params: { level: Number(level) } },
  raised: ({ from, to }) => ({ key: 'raised', params: { from: textOf(from), to: textOf(to) } }),
  commented: ({ body, visibility }) => ({
    key: visibility === 'requester' ? 'wroteToRequester' : 'noted',
    quote: textOf(body),
  }),
  submitted: ({ tickets }) => ({ key: 'submitted', params: { n: Number(tickets) } }),
  parked: () => ({ key: 'parked' }),
  unparked: ({ tickets }) => ({ key: 'unparked', params: { n: Number(tickets) } }),
  'answers-changed': (data) => ({
    key: 'answersChanged',
    params: Object.fromEntries(ticketEffects.map((effect) => [effect, Number(data[effect] ?? 0)])),
  }),
  confirmed: () => ({ key: 'confirmed' }),
  rejected: () => ({ key: 'rejected' }),
  'approval-asked': ({ approval }) => ({ key: 'approvalAsked', params: { approval: textOf(approval) } }),
  'nobody-to-approve': ({ approval }) => ({ key: 'nobodyToApprove', params: { approval: textOf(approval) } }),
  'approval-given': ({ approval }) => ({ key: 'approvalGiven', params: { approval: textOf(approval) } }),
  'approval-refused': ({ approval }) => ({ key: 'approvalRefused', params: { approval: textOf(approval) } }),
  withdrawn: ({ reason }) => ({ key: 'withdrawn', quote: textOf(reason) }),
  'cancel-asked': ({ reason }) => ({ key: 'cancelAsked', quote: textOf(reason) }),
  'cancel-declined': ({ reason }) => ({ key: 'cancelDeclined', quote: textOf(reason) }),
  'in-review': ({ until }) => ({ key: 'inReview', params: { until: Number(until) } }),
  missing: ({ reason, tickets }) => ({
    key: 'missing',
    params: { n: Number(tickets) },
    quote: textOf(reason),
  }),
  accepted: () => ({ key: 'accepted' }),
  'closed-unanswered': () => ({ key: 'closedUnanswered' }),
} satisfies Record<RequestEventType | TicketEventType, Teller>;

export function eventWords(entry: Pick<TimelineEntry, 'type' | 'of' | 'data'>): EventWords {
  const teller: Teller = tellers[entry.type];
  return { params: {}, quote: '', ...teller(entry.data, entry) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
