/** Everything that facts can be: the states of the form for each kind of requester, on each day that rules tell apart. */
import { Coverage } from '../../forms/checks/coverage';
import { Effort } from '../../forms/checks/effort';
import { Exploration } from '../../forms/checks/explore-form';
import type { FormState, Situation } from '../../forms/checks/explore-form';
import { readPaths } from '../../rules/conditions/read-paths';
import type { WorkingDaysOf } from '../../rules/conditions/working-days';
import type { Facts } from '../../rules/facts';
import { cutsOf } from '../../rules/spaces/cuts';
import { workingDaysOf } from '../../rules/working-time/counted-days';
import { expressionsOf, conditionsOnPlans } from '../checks/document-walk';
import { tablesOf } from '../checks/lookup-tables';
import { situationsOf } from '../checks/situations';
import type { Calendars } from '../form-for';
import type { Item, Surroundings } from '../parse-item';
import { daysToLookAt } from './days-to-look-at';

/** A state of the form, as far as certain facts decide; what else there is to answer is open. */
export interface ProofCase {
  readonly situation: Situation;
  readonly state: FormState;
  readonly facts: CaseFacts;
}

/** The facts of a case, as conditions read them. */
export interface CaseFacts {
  readonly values: Pick<Facts, keyof Facts>;
  readonly pending: ReadonlySet<string>;
  readonly workingDays: WorkingDaysOf;
}

/** How many cases were looked at, in how many groups of facts that decide together. */
export interface CaseCount {
  readonly cases: number;
  readonly groups: number;
  /** Kinds of requester, with the days on which rules differ. */
  readonly kinds: number;
  /** Groups whose cases are samples or pairs, and prove nothing about what was not seen. */
  readonly sampled: number;
}

/** What a proof may cost: it is made anew after each change of a draft, beside the other checks. */
const MOST_CASES = 120_000;

export interface CaseWalk {
  readonly cases: Iterable<ProofCase>;
  /** Whether the cases stand for all; to be asked when they were walked through. */
  readonly exhaustive: () => boolean;
}

interface Exploring {
  readonly exploration: Exploration;
  /** It stands for all requesters of its form, where nothing else of them matters. */
  readonly byForm: boolean;
}

export class ProofSpace {
  readonly coverage = new Coverage();
  private readonly explorations: readonly Exploring[];
  /** The same on later days, for what asks which day it is. */
  private readonly later: readonly Exploring[];
  /** Everything that the work reads. */
  readonly expressions: readonly unknown[];
  readonly workingDays: WorkingDaysOf;

  /**
   * @param now milliseconds UTC
   * @param also what tells cases apart besides the item
   */
  constructor(
    readonly item: Item,
    readonly surroundings: Surroundings,
    readonly calendars: Calendars,
    now: number,
    also: readonly unknown[] = [],
  ) {
    const { document } = item;
    this.workingDays = workingDaysOf(calendars);
    this.expressions = expressionsOf(document).map(({ value }) => value);
    const beyond = [...conditionsOnPlans(document).map(({ value }) => value), ...also];
    const expressions = [...this.expressions, ...beyond];
    const reads = [...expressions, ...tablesOf(document)].map((expression) => ({ expression }));
    const effort = new Effort(MOST_CASES);
    const explored = (at: number): readonly Exploring[] => {
      const { forForm, forWork } = situationsOf(item, surroundings, calendars, at, beyond);
      return forWork.map((situation) => ({
        exploration: new Exploration(situation, reads, effort),
        byForm: forForm.includes(situation),
      }));
    };
    this.explorations = explored(now);
    this.later = daysToLookAt(expressions, now).flatMap(explored);
  }

  get situations(): readonly Situation[] {
    return this.explorations.map(({ exploration }) => exploration.situation);
  }

  /**
   * The cases that these expressions can tell apart.
   * @param name what the report calls them where there are too many
   * @param among other situations than those of the item
   */
  walk(name: string, reads: readonly unknown[], among?: readonly Exploration[]): CaseWalk {
    const paths = pathsIn(reads);
    const wanted = paths.map((path) => ({ var: path }));
    const explorations = among ?? this.among(paths);
    // The instant is a continuum: the days that were tried are samples of it.
    let exhaustive = !paths.some((path) => path === 'now' || path === '');
    if (paths.includes('today')) exhaustive &&= !samplesDays(reads);
    const { coverage } = this;
    const known = (situation: Situation, state: FormState) => factsOf(this, situation, state);
    function* cases(): Generator<ProofCase> {
      for (const { situation, walk, graph } of explorations.map(opened)) {
        const through = walk(graph.coneOfReads(wanted));
        exhaustive &&= through.exhaustive;
        coverage.begin(name, through.exhaustive);
        for (const state of through.states) {
          coverage.count();
          yield { situation, state, facts: known(situation, state) };
        }
      }
    }
    return { cases: cases(), exhaustive: () => exhaustive };
  }

  /** Who asks matters by the form alone where nothing else of them is read, and the day where it is asked for. */
  private among(paths: readonly string[]): readonly Exploration[] {
    const roots = new Set(paths.map((path) => path.split('.')[0] ?? ''));
    const asks = (...names: readonly string[]) => names.some((name) => roots.has(name));
    const onDays = asks('today', 'now', '') ? [...this.explorations, ...this.later] : this.explorations;
    const asksWho = asks('requester', 'subject', '');
    return onDays.flatMap(({ exploration, byForm }) => (asksWho || byForm ? [exploration] : []));
  }

  count(): CaseCount {
    return { ...this.coverage.counted, kinds: this.explorations.length + this.later.length };
  }
}

/** Whether something is computed from today, so that the days that were tried are samples too. */
function samplesDays(reads: readonly unknown[]): boolean {
  return cutsOf(reads).get('today')?.exact === false;
}

/** One by one: together they may be larger than a condition may be. */
function pathsIn(reads: readonly unknown[]): readonly string[] {
  return [...new Set(reads.flatMap(readPaths))];
}

function opened(exploration: Exploration) {
  const { situation, graph } = exploration;
  return { situation, graph, walk: exploration.walk.bind(exploration) };
}

/** The facts that rules read, in a state of the form. */
export function factsOf(
  { item: { document }, workingDays }: Pick<ProofSpace, 'item' | 'workingDays'>,
  { requester, now }: Situation,
  { resolved, subject }: Pick<FormState, 'resolved' | 'subject'>,
): CaseFacts {
  const { answers, today, pending } = resolved;
  const item = { key: document.key, version: 0 };
  return { values: { answers, requester, subject, item, now, today }, pending, workingDays };
}
