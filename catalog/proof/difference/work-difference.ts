/** What differs in the work between two documents of an item, found by proof: for whom which ticket changes, and how. */
import type { Witness } from '../../../forms/checks/finding';
import { shownCase } from '../../../forms/checks/shown-case';
import type { LocalizedText } from '../../../rules/conditions/condition';
import { ticketsOf } from '../../checks/document-walk';
import type { Item } from '../../parse-item';
import type { ProofSettings } from '../prove-item';
import { coverOf } from './cover';
import type { Box, Vector } from './cover';
import { featuresOf } from './features';
import type { Feature } from './features';
import { JointSpace } from './joint-space';
import type { JointCase } from './joint-space';
import { aspects, TicketView } from './ticket-view';
import type { Aspect, TicketState } from './ticket-view';

/** One change of one ticket, and for whom. */
export interface WorkChange {
  /** Without the element that it is opened for. */
  readonly ticket: string;
  readonly title: LocalizedText;
  readonly change: 'opened' | 'dropped' | Aspect;
  /** What it was and what it is; empty for a ticket that is opened or dropped. */
  readonly from: string;
  readonly to: string;
  /** Where it changes so; `true` for everywhere. */
  readonly condition: unknown;
  /** Whether it changes so nowhere else; else the condition names some of the cases. */
  readonly complete: boolean;
  /** In how many of the cases that were looked at. */
  readonly cases: number;
  readonly witness: Witness | null;
}

export interface WorkDifference {
  readonly changes: readonly WorkChange[];
  /** How many cases were looked at, and whether they stand for all. */
  readonly cases: number;
  readonly exhaustive: boolean;
}

interface Seen extends JointCase {
  readonly before: TicketState | null;
  readonly after: TicketState | null;
}

/** Pure. Only what both versions can be asked is compared: what only one of them accepts is a change of the form. */
export function workDifference(before: Item, after: Item, settings: ProofSettings): WorkDifference {
  const space = new JointSpace(before, after, settings);
  const keys = [...ticketsOf(after.document), ...ticketsOf(before.document)].map(({ value }) => value.key);
  const changes = [...new Set(keys)].flatMap((key) => new TicketDifference(space, key).changes());
  return { changes, cases: space.cases, exhaustive: space.exhaustive };
}

class TicketDifference {
  private readonly before: TicketView;
  private readonly after: TicketView;

  constructor(
    private readonly space: JointSpace,
    private readonly key: string,
  ) {
    this.before = new TicketView(space.before, key);
    this.after = new TicketView(space.after, key);
  }

  changes(): readonly WorkChange[] {
    const { before, after, space } = this;
    if (space.sameForm && JSON.stringify(before.source) === JSON.stringify(after.source)) return [];
    const reads = [...before.reads, ...after.reads];
    const seen = space.walk(this.key, reads).map((each): Seen => ({
      ...each,
      before: before.stateIn(each.facts.before),
      after: after.stateIn(each.facts.after),
    }));
    const groups = new Map<string, { readonly kind: Kind; readonly cases: Set<Seen> }>();
    for (const each of seen)
      for (const kind of kindsOf(each)) {
        const name = JSON.stringify(kind);
        const group = groups.get(name) ?? { kind, cases: new Set() };
        group.cases.add(each);
        groups.set(name, group);
      }
    if (groups.size === 0) return [];
    const features = featuresOf([...reads, ...space.conditionsOfForms], space.choices);
    return [...groups.values()].map(({ kind, cases }) => this.told(kind, cases, seen, features));
  }

  private told(
    kind: Kind,
    cases: ReadonlySet<Seen>,
    seen: readonly Seen[],
    features: readonly Feature[],
  ): WorkChange {
    const vectorOf = ({ state, situation }: Seen): Vector => {
      const facts = this.space.factsSent(situation, state);
      return features.map((feature) => feature.valueIn(facts));
    };
    const wanted = distinct([...cases].map(vectorOf));
    // What becomes of a ticket is asked where it is opened.
    const isAsked = ({ before, after }: Seen) => kind.from + kind.to === '' || (before && after);
    const others = distinct(seen.filter((each) => !cases.has(each) && isAsked(each)).map(vectorOf));
    const { boxes, complete } = coverOf(wanted, others);
    const domains = features.map((_, at) => [
      ...new Set([...wanted, ...others].map((vector) => vector[at] ?? null)),
    ]);
    const told = boxes.map((box) => conditionOf(box, features, domains));
    const [only = true] = told;
    const [first] = cases;
    return {
      ticket: this.key,
      title: titleOf(this.space, this.key),
      ...kind,
      condition: told.length > 1 ? { or: told } : only,
      complete: complete && this.space.exhaustive,
      cases: cases.size,
      witness: first ? shownCase(first.situation, first.state, () => true) : null,
    };
  }
}

type Kind = Pick<WorkChange, 'change' | 'from' | 'to'>;

function kindsOf({ before, after }: Seen): readonly Kind[] {
  if (!before && !after) return [];
  if (!before) return [{ change: 'opened', from: '', to: '' }];
  if (!after) return [{ change: 'dropped', from: '', to: '' }];
  return aspects.flatMap((change) =>
    before[change] === after[change] ? [] : [{ change, from: before[change], to: after[change] }],
  );
}

function conditionOf(
  box: Box,
  features: readonly Feature[],
  domains: readonly (readonly Vector[number][])[],
): unknown {
  const parts = features.flatMap((feature, at) => {
    const values = box[at];
    const all = domains[at] ?? [];
    if (!values || all.every((value) => values.has(value))) return [];
    return [feature.among([...values], all)];
  });
  const [only = true] = parts;
  return parts.length > 1 ? { and: parts } : only;
}

function distinct(vectors: readonly Vector[]): readonly Vector[] {
  return [...new Map(vectors.map((vector) => [JSON.stringify(vector), vector])).values()];
}

function titleOf({ before, after }: JointSpace, key: string): LocalizedText {
  const tickets = [...ticketsOf(after.document), ...ticketsOf(before.document)];
  return tickets.find(({ value }) => value.key === key)?.value.title ?? {};
}
