/** Tells which of many conditions hold for the facts, and which may. */
import type { Evaluation } from '../conditions/evaluation';
import type { FactTable } from '../conditions/fact-table';
import { attempt } from '../conditions/operands';
import { withPlace, type Prepared } from '../conditions/prepare';
import type { Scope } from '../conditions/scope';
import { both, type Decision, type Unknown } from '../conditions/unknown';
import { placedError } from '../rule-error';
import { ConditionIndex } from './condition-index';

/** A condition in its document, ready to be run among others. */
export interface Matchable extends Prepared<Decision> {
  /** JSON pointer to the condition. */
  readonly place: string;
  /** Where it holds, nothing that comes after it is looked at. */
  readonly stops: boolean;
}

/** The conditions that are not false, by their numbers, in their order. */
export interface Matches {
  readonly numbers: readonly number[];
  /** True, or what it waits for. */
  readonly decisions: readonly (true | Unknown)[];
}

export class Matcher {
  private readonly index: ConditionIndex | null;
  private readonly all: readonly number[];

  /** @param indexed false to try every condition: for comparison */
  constructor(
    private readonly conditions: readonly Matchable[],
    table: FactTable,
    { indexed = true }: { readonly indexed?: boolean } = {},
  ) {
    this.all = conditions.map((_, number) => number);
    this.index = indexed ? new ConditionIndex(conditions, table) : null;
  }

  /** @throws RuleError E-402 where a condition has no answer for the facts, E-905 where one costs too much */
  match(evaluation: Evaluation): Matches {
    const candidates = this.index?.candidates(evaluation) ?? this.all;
    const { root } = evaluation;
    const numbers: number[] = [];
    const decisions: (true | Unknown)[] = [];
    /** Whether what comes now is looked at at all hangs on this. */
    let gate: Unknown | null = null;
    let current: Matchable | undefined;
    try {
      for (let at = 0; at < candidates.length; at++) {
        const number = candidates[at] ?? 0;
        current = this.conditions[number];
        if (current === undefined) break;
        evaluation.begin(current.size);
        const decision: Decision = gate === null ? current.run(root) : behind(gate, current, root);
        if (decision === false) continue;
        numbers.push(number);
        decisions.push(decision);
        if (!current.stops) continue;
        if (decision === true) break;
        gate = decision;
      }
    } catch (error) {
      throw current === undefined ? error : placedError(withPlace(error, current.document), current.place);
    }
    return { numbers, decisions };
  }
}

/** What a condition comes to that is perhaps not looked at: true is not certain there, and errors do not count. */
function behind(gate: Unknown, { run }: Matchable, scope: Scope): false | Unknown {
  const decision = attempt(run, scope);
  return decision === false ? false : both(gate, decision);
}
