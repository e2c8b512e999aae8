/** Makes witnesses of cases: answers that somebody can submit, and that really show what was found when they are planned. */
import type { Exploration } from '../../forms/checks/explore-form';
import { shownCase } from '../../forms/checks/shown-case';
import type { Witness } from '../../forms/checks/finding';
import { planWitness } from '../checks/plan-witness';
import type { RequestPlan } from '../plan-request';
import { factsOf } from './proof-space';
import type { CaseFacts, CaseWalk, ProofCase, ProofSpace } from './proof-space';

/** What is looked for: facts that show it, in a plan that shows it too. */
export interface Sought {
  readonly shows: (facts: CaseFacts) => boolean;
  readonly confirms: (plan: RequestPlan) => boolean;
}

/** Cases that seem to show it and do not once they are complete: no more are tried. */
const MOST_TRIES = 200;

/** Where it is looked for. */
export interface Search {
  /** What the report calls it. */
  readonly name: string;
  /** What decides whether it shows. */
  readonly reads: readonly unknown[];
  /** Situations besides those of the item. */
  readonly among?: readonly Exploration[];
}

/** A case that shows what is sought; null where none was found. */
export function firstShown(space: ProofSpace, { name, reads, among }: Search, sought: Sought): Shown {
  const narrow = space.walk(name, reads, among);
  const { witness, seen } = search(space, narrow, sought);
  if (witness || !seen) return { witness, exhaustive: narrow.exhaustive() };
  // Something else stands in the way in each of these cases: with all that is answered there may be one without it.
  const wide = search(space, space.walk(name, [...reads, ...space.expressions], among), sought);
  return { witness: wide.witness, exhaustive: false };
}

export interface Shown {
  readonly witness: Witness | null;
  /** Whether all cases were looked at, where none shows it. */
  readonly exhaustive: boolean;
}

function search(space: ProofSpace, { cases }: CaseWalk, sought: Sought): FirstWitness {
  const first = new FirstWitness(space, sought);
  for (const each of cases) {
    if (sought.shows(each.facts)) first.offer(each);
    if (first.settled) break;
  }
  return first;
}

/** Takes cases that seem to show what is sought, until one really does, or too many did not. */
export class FirstWitness {
  witness: Witness | null = null;
  private tries = 0;

  constructor(
    private readonly space: ProofSpace,
    private readonly sought: Sought,
  ) {}

  get seen(): boolean {
    return this.tries > 0;
  }

  get settled(): boolean {
    return this.witness !== null || this.tries === MOST_TRIES;
  }

  offer(each: ProofCase): void {
    if (this.settled) return;
    this.tries += 1;
    this.witness = witnessOf(this.space, each, this.sought);
  }
}

/** Null where the case cannot be completed so that it shows what it is to show. */
function witnessOf(
  space: ProofSpace,
  { situation, state }: ProofCase,
  { shows, confirms }: Sought,
): Witness | null {
  const witness = shownCase(situation, state, (whole) => shows(factsOf(space, situation, whole)));
  if (!witness) return null;
  const plan = planWitness(space.item, witness, space.calendars);
  return plan.admitted && confirms(plan) ? witness : null;
}
