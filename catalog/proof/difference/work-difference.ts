/** What differs in the work between two documents of an item, found by proof: for whom what of it changes, and how. */
import type { Witness } from '../../../forms/checks/finding';
import { shownCase } from '../../../forms/checks/shown-case';
import type { LocalizedText } from '../../../rules/conditions/condition';
import { effectsOf, ticketsOf } from '../../checks/document-walk';
import type { Item } from '../../parse-item';
import type { ProofSettings } from '../prove-item';
import { ApprovalView, requestApprovals } from './approval-view';
import { coverOf } from './cover';
import type { Box, Vector } from './cover';
import { featuresOf } from './features';
import type { Feature } from './features';
import { JointSpace } from './joint-space';
import type { JointCase } from './joint-space';
import { NoticeView } from './notice-view';
import { TicketView } from './ticket-view';
import type { Aspect, WorkKind, WorkState, WorkView } from './work-view';

/** One change of one piece of the work, and for whom. */
export interface WorkChange {
  readonly kind: WorkKind;
  /** Of a ticket without the element that it is opened for. */
  readonly key: string;
  /** What a notice says. */
  readonly title: LocalizedText;
  /** `opened` and `dropped`: an approval is asked, a notice is sent, or no longer. */
  readonly change: 'opened' | 'dropped' | Aspect;
  /** What it was and what it is; empty for what is opened or dropped. */
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

/** Tickets first, then the approvals of the request, then notices. */
export interface WorkDifference {
  readonly changes: readonly WorkChange[];
  /** How many cases were looked at, and whether they stand for all. */
  readonly cases: number;
  readonly exhaustive: boolean;
}

interface Seen extends JointCase {
  readonly before: WorkState | null;
  readonly after: WorkState | null;
}

/** Pure. Only what both versions can be asked is compared: what only one of them accepts is a change of the form. */
export function workDifference(before: Item, after: Item, settings: ProofSettings): WorkDifference {
  const space = new JointSpace(before, after, settings);
  const changes = kinds.flatMap(({ kind, View, keysOf }) =>
    [...new Set([after, before].flatMap(keysOf))].flatMap((key) =>
      new PieceDifference(space, kind, key, new View(before, key), new View(after, key)).changes(),
    ),
  );
  return { changes, cases: space.cases, exhaustive: space.exhaustive };
}

interface KindOfWork {
  readonly kind: WorkKind;
  readonly View: new (item: Item, key: string) => WorkView;
  readonly keysOf: (item: Item) => readonly string[];
}

const kinds: readonly KindOfWork[] = [
  {
    kind: 'ticket',
    View: TicketView,
    keysOf: ({ document }) => ticketsOf(document).map(({ value }) => value.key),
  },
  {
    kind: 'approval',
    View: ApprovalView,
    keysOf: (item) => requestApprovals(item).map(({ value }) => value.key),
  },
  {
    kind: 'notice',
    View: NoticeView,
    keysOf: ({ document }) => effectsOf(document, 'notice').map(({ value }) => value.key),
  },
];

class PieceDifference {
  constructor(
    private readonly space: JointSpace,
    private readonly kind: WorkKind,
    private readonly key: string,
    private readonly before: WorkView,
    private readonly after: WorkView,
  ) {}

  changes(): readonly WorkChange[] {
    const { before, after, space } = this;
    if (space.sameForm && JSON.stringify(before.source) === JSON.stringify(after.source)) return [];
    const reads = [...before.reads, ...after.reads];
    const seen = space.walk(this.key, reads).map((each): Seen => ({
      ...each,
      before: before.stateIn(each.facts.before),
      after: after.stateIn(each.facts.after),
    }));
    const groups = new Map<string, { readonly what: Changed; readonly cases: Set<Seen> }>();
    for (const each of seen)
      for (const what of changedIn(each)) {
        const name = JSON.stringify(what);
        const group = groups.get(name) ?? { what, cases: new Set() };
        group.cases.add(each);
        groups.set(name, group);
      }
    if (groups.size === 0) return [];
    const features = featuresOf([...reads, ...space.conditionsOfForms], space.choices);
    return [...groups.values()].map(({ what, cases }) => this.told(what, cases, seen, features));
  }

  private told(
    what: Changed,
    cases: ReadonlySet<Seen>,
    seen: readonly Seen[],
    features: readonly Feature[],
  ): WorkChange {
    const vectorOf = ({ state, situation }: Seen): Vector => {
      const facts = this.space.factsSent(situation, state);
      return features.map((feature) => feature.valueIn(facts));
    };
    const wanted = distinct([...cases].map(vectorOf));
    // What becomes of a piece is asked where it comes.
    const isAsked = ({ before, after }: Seen) => what.from + what.to === '' || (before && after);
    const others = distinct(seen.filter((each) => !cases.has(each) && isAsked(each)).map(vectorOf));
    const { boxes, complete } = coverOf(wanted, others);
    const domains = features.map((_, at) => [
      ...new Set([...wanted, ...others].map((vector) => vector[at] ?? null)),
    ]);
    const told = boxes.map((box) => conditionOf(box, features, domains));
    const [only = true] = told;
    const [first] = cases;
    return {
      kind: this.kind,
      key: this.key,
      title: this.after.title ?? this.before.title ?? {},
      ...what,
      condition: told.length > 1 ? { or: told } : only,
      complete: complete && this.space.exhaustive,
      cases: cases.size,
      witness: first ? shownCase(first.situation, first.state, () => true) : null,
    };
  }
}

type Changed = Pick<WorkChange, 'change' | 'from' | 'to'>;

function changedIn({ before, after }: Seen): readonly Changed[] {
  if (!before && !after) return [];
  if (!before) return [{ change: 'opened', from: '', to: '' }];
  if (!after) return [{ change: 'dropped', from: '', to: '' }];
  return (Object.keys(before) as Aspect[]).flatMap((change) => {
    const [from = '', to = ''] = [before[change], after[change]];
    return from === to ? [] : [{ change, from, to }];
  });
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
