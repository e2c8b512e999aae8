/** Tells why a ticket comes, or why it does not and which answers would open it. */
import { whyNot } from '../../catalog/simulate/why-not';
import type { WhyNot } from '../../catalog/simulate/why-not';
import type { Calendars } from '../../catalog/form-for';
import type { Item } from '../../catalog/parse-item';
import { planRequest, type PlanInput } from '../../catalog/plan-request';
import { explainOla } from '../../rules/explain/explain-ola';
import { explainRule } from '../../rules/explain/explain-rule';
import type { ExplainWords } from '../../rules/explain/explain-words';
import type { PlannedTicket, TicketDetail } from '../../rules/plan';
import { explainWords, olaWords } from '../../requests/reading/explain-words';

export interface ToldTicket {
  readonly ticket: string;
  readonly opened: boolean;
  /** The rules that open it, or that would have: each with why it did or did not. */
  readonly rules: readonly {
    readonly rule: string;
    readonly text: string;
    readonly because: readonly string[];
  }[];
  /** Where its due time comes from. */
  readonly ola: readonly string[];
  /** Smallest changes of answers that would open it. */
  readonly ways: readonly { readonly changes: Readonly<Record<string, unknown>>; readonly text: string }[];
  /** False where there may be ways that were not tried. */
  readonly complete: boolean;
}

/** Null where nothing opens it, whatever is answered. */
export function tellTicket(
  item: Item,
  key: string,
  input: PlanInput,
  calendars: Calendars,
): ToldTicket | null {
  const { locale, requester, persons, now } = input;
  const nameOf = (number: string) => persons.get(number)?.name;
  const zone = requester.zone ?? 'UTC';
  const reader = { locale, zone, now, personName: nameOf, mayReadField: () => true };
  const words = explainWords(item, reader);
  const made = planRequest({ item, version: 1 }, input, { calendars, mode: 'draft' });
  const ticket = made.json.tickets.find((each) => each.key === key);
  if (!ticket || !made.admitted) return tellMissing(key, whyNot(item, key, input, { calendars }), words);
  const rule = item.rules.rules.find(({ document }) => document.id === ticket.rule);
  const clauses = made.json.trace.find((each) => each.rule === ticket.rule)?.clauses ?? [];
  const told = explainRule(rule?.document.text ?? {}, clauses, words);
  const detail = made.work?.details.get(key);
  const titles = ticket.after.map(
    (each) => made.json.tickets.find((other) => other.key === each)?.title ?? each,
  );
  return {
    ticket: key,
    opened: true,
    rules: [{ rule: ticket.rule, text: told.rule ?? '', because: told.because }],
    ola: detail ? tellOla(ticket, detail, calendars, titles, olaWords(item, reader)) : [],
    ways: [],
    complete: true,
  };
}

function tellOla(
  { ola }: PlannedTicket,
  { target }: TicketDetail,
  calendars: Calendars,
  after: readonly string[],
  words: ReturnType<typeof olaWords>,
): readonly string[] {
  const calendar = calendars.get(ola.calendar);
  if (!calendar) return [];
  const [readyAt, dueAt] = [Date.parse(ola.plannedReadyAt), Date.parse(ola.plannedDueAt)];
  return explainOla({ target, calendar, readyAt, dueAt, expedited: ola.expedited, after }, words);
}

function tellMissing(ticket: string, found: WhyNot, words: ExplainWords): ToldTicket | null {
  if (found.state !== 'not-opened') return null;
  return {
    ticket,
    opened: false,
    rules: found.rules.map(({ rule, text, clauses }) => {
      const told = explainRule(text, clauses, words);
      return { rule, text: told.rule ?? '', because: told.because };
    }),
    ola: [],
    ways: found.ways.map((way) => ({
      changes: Object.fromEntries(way.map(({ field, to }) => [field, to])),
      text: way
        .map(({ field, to }) => `${words.fieldLabel(field)}: ${to === null ? '–' : textOf(field, to, words)}`)
        .join(', '),
    })),
    complete: found.complete,
  };
}

function textOf(field: string, value: unknown, words: ExplainWords): string {
  return Array.isArray(value)
    ? value.map((each) => words.optionText(field, each)).join(', ')
    : words.optionText(field, value);
}
