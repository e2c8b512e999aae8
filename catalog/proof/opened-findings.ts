/** What goes wrong between tickets: one key opened twice, tickets that wait for each other, and for ones that never come. */
import { finding } from '../../forms/checks/finding';
import type { Finding, Witness } from '../../forms/checks/finding';
import { RuleError } from '../../rules/rule-error';
import type { ExpandedRule } from '../../rules/rule-sets/expand-rules';
import type { CaseFacts, ProofSpace } from './proof-space';
import { RulePart } from './rule-part';
import type { OpenedTicket } from './rule-part';
import { FirstWitness, firstShown } from './show-case';
import { ticketBase } from './ticket-base';
import { circlesIn } from './ticket-circles';

/** A ticket that a rule may open, and where its effect stands in the item document. */
interface PlacedTicket {
  readonly rule: ExpandedRule;
  readonly effect: OpenedTicket['effect'];
  readonly place: string;
}

export function openedFindings(space: ProofSpace, rules: readonly ExpandedRule[]): readonly Finding[] {
  const tickets = rules.flatMap((rule) =>
    rule.rule.then.flatMap(({ ticket }, at) =>
      ticket ? [{ rule, effect: ticket, place: `/fulfilment${rule.then.at(at, 'ticket').place}` }] : [],
    ),
  );
  const among = new TicketsAmong(space, rules, tickets);
  return [...among.openedTwice(), ...among.circles(), ...among.neverTogether()];
}

class TicketsAmong {
  private readonly byKey = new Map<string, PlacedTicket[]>();

  constructor(
    private readonly space: ProofSpace,
    private readonly rules: readonly ExpandedRule[],
    private readonly tickets: readonly PlacedTicket[],
  ) {
    for (const ticket of tickets)
      this.byKey.set(ticket.effect.key, [...(this.byKey.get(ticket.effect.key) ?? []), ticket]);
  }

  openedTwice(): readonly Finding[] {
    return [...this.byKey].flatMap(([key, openers]) => {
      const [, second] = openers;
      if (!second) return [];
      const part = this.partOf([key]);
      const witness = this.find(key, part, {
        shows: (facts) => twinsIn(part.opened(facts)) !== null,
        refusedAt: (place) => openers.some((each) => each.place + '/key' === place),
      });
      if (!witness) return [];
      const [one, other] = twinsOf(witness.opened);
      const params = { ticket: key, one: one ?? '', other: other ?? '' };
      return [finding('opened-twice', `${second.place}/key`, { params, witness: witness.witness })];
    });
  }

  circles(): readonly Finding[] {
    const waits = this.tickets.map(({ effect }) => ({ key: effect.key, after: effect.after ?? [] }));
    return circlesIn(waits).flatMap((keys) => {
      const part = this.partOf(keys);
      const circling = (facts: CaseFacts) => circleAmong(part.opened(facts)) !== null;
      const found = this.find(keys.join(', '), part, {
        shows: circling,
        refusedAt: (_, code) => code === 'E-405',
      });
      if (!found) return [];
      const circle = circleAmong(found.opened) ?? [];
      const [first = ''] = circle;
      const place = this.byKey.get(ticketBase(first))?.[0]?.place ?? '';
      const params = { tickets: [...circle, first].join(' → ') };
      return [finding('circular-work', `${place}/after`, { params, witness: found.witness })];
    });
  }

  neverTogether(): readonly Finding[] {
    return this.tickets.flatMap((ticket) =>
      (ticket.effect.after ?? []).flatMap((key, at) => {
        if (key === '*') return [];
        const witness = this.opensOnlyWithout(ticket, key);
        const params = { ticket: ticket.effect.key, other: key };
        return witness
          ? [finding('prerequisite-never', `${ticket.place}/after/${at}`, { params, witness })]
          : [];
      }),
    );
  }

  /** A case in which the ticket is opened, where its prerequisite is in none of them. */
  private opensOnlyWithout({ rule, effect }: PlacedTicket, key: string): Witness | null {
    const openers = (this.byKey.get(ticketBase(key)) ?? []).map((each) => each.rule);
    const part = new RulePart(this.rules, new Set([rule, ...openers]));
    const walk = this.space.walk(effect.key, part.reads);
    const isOwn = (each: OpenedTicket) => each.rule === rule && each.effect === effect;
    const without = new FirstWitness(this.space, {
      shows: (facts) => part.opened(facts).some(isOwn),
      confirms: ({ json }) =>
        json.valid && json.tickets.some((planned) => ticketBase(planned.key) === effect.key),
    });
    for (const each of walk.cases) {
      const opened = part.opened(each.facts);
      if (!opened.some(isOwn)) continue;
      if (opened.some((other) => other.key === key || other.base === key)) return null;
      without.offer(each);
    }
    return walk.exhaustive() ? without.witness : null;
  }

  /** Every rule that opens one of the keys. */
  private partOf(keys: readonly string[]): RulePart {
    const openers = keys.flatMap((key) => (this.byKey.get(key) ?? []).map(({ rule }) => rule));
    return new RulePart(this.rules, new Set(openers));
  }

  /** A case that the plan refuses, as it should. */
  private find(
    name: string,
    part: RulePart,
    { shows, refusedAt }: { shows: (facts: CaseFacts) => boolean; refusedAt: Refused },
  ): { readonly witness: Witness; readonly opened: readonly OpenedTicket[] } | null {
    let opened: readonly OpenedTicket[] = [];
    const { witness } = firstShown(
      this.space,
      { name, reads: part.reads },
      {
        shows: (facts) => {
          opened = part.opened(facts);
          return shows(facts);
        },
        confirms: ({ fault, problems }) =>
          problems.length === 0 &&
          fault instanceof RuleError &&
          refusedAt(`/fulfilment${fault.place}`, fault.code),
      },
    );
    return witness && { witness, opened };
  }
}

type Refused = (place: string, code: string) => boolean;

/** Two tickets of one key. */
function twinsIn(opened: readonly OpenedTicket[]): readonly [OpenedTicket, OpenedTicket] | null {
  const known = new Map<string, OpenedTicket>();
  for (const each of opened) {
    const twin = known.get(each.key);
    if (twin) return [twin, each];
    known.set(each.key, each);
  }
  return null;
}

function twinsOf(opened: readonly OpenedTicket[]): readonly string[] {
  return (twinsIn(opened) ?? []).map(({ rule }) => rule.rule.id);
}

/** Keys of tickets of which each waits for the next, and the last for the first. */
function circleAmong(opened: readonly OpenedTicket[]): readonly string[] | null {
  const next = (ticket: OpenedTicket) =>
    opened.filter((other) =>
      (ticket.effect.after ?? []).some((key) =>
        key === '*' ? other !== ticket : key === other.key || key === other.base,
      ),
    );
  const done = new Set<OpenedTicket>();
  const search = (ticket: OpenedTicket, path: readonly OpenedTicket[]): readonly OpenedTicket[] | null => {
    const from = path.indexOf(ticket);
    if (from >= 0) return path.slice(from);
    if (done.has(ticket)) return null;
    for (const other of next(ticket)) {
      const circle = search(other, [...path, ticket]);
      if (circle) return circle;
    }
    done.add(ticket);
    return null;
  };
  for (const ticket of opened) {
    const circle = search(ticket, []);
    if (circle) return circle.map(({ key }) => key);
  }
  return null;
}
