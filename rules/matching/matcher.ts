/** Tells which of many conditions hold for the facts, and which may. */
import { standardBudget } from '../conditions/budget';
import { Compiler } from '../conditions/compiler';
import type { Evaluation } from '../conditions/evaluation';
import type { FactTable } from '../conditions/fact-table';
import { operationIn } from '../conditions/literal';
import { measureDocument } from '../conditions/measure-document';
import { attempt } from '../conditions/operands';
import type { Test } from '../conditions/operator';
import { prepareBare, withPlace } from '../conditions/prepare';
import type { Scope } from '../conditions/scope';
import { both, type Decision, type Unknown } from '../conditions/unknown';
import { placedError } from '../rule-error';
import { ClauseTable, FALSE, FREE_STEPS, OPEN, TRUE } from './clause-table';
import { ConditionIndex } from './condition-index';

/** A condition among others. */
export interface Matchable {
  readonly document: unknown;
  /** JSON pointer to it. */
  readonly place: string;
  /** Where it holds, nothing that comes after it is looked at. */
  readonly stops?: boolean;
  /** Of the conditions of one group only the first that holds counts. */
  readonly group?: string | undefined;
}

/** The conditions that are not false, by their numbers, in their order. */
export interface Matches {
  readonly numbers: readonly number[];
  /** True, or what it waits for. */
  readonly decisions: readonly (true | Unknown)[];
}

interface Placed extends Pick<Matchable, 'document' | 'place'> {
  /** Nodes of the document. */
  readonly size: number;
  /** The condition as a whole, compiled when its clauses alone do not tell. */
  run?: Test;
}

interface PackedClauses {
  readonly clauses: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Conditions in their order. Each is taken for the clauses that all have to hold: these are shared, so that rules that
 * ask the same cost one look; where a clause is not plainly true or false the condition itself is run.
 */
export class Matcher {
  private readonly conditions: Placed[] = [];
  private readonly clauses = new ClauseTable();
  private readonly index: ConditionIndex | null;
  private readonly stopping = new Set<number>();
  private readonly groups = new Map<number, string>();
  /** The clauses of all conditions one after the other, and where those of each begin. */
  private readonly clauseNumbers: number[] = [];
  private readonly starts: number[] = [0];
  /** The same packed, once no more are added. */
  private packed: PackedClauses | null = null;

  /** @param indexed false to try every condition: for comparison */
  constructor(
    private readonly table: FactTable,
    { indexed = true }: { readonly indexed?: boolean } = {},
  ) {
    this.index = indexed ? new ConditionIndex(table) : null;
  }

  /** Errors are those of `compileCondition`. */
  add({ document, place, stops, group }: Matchable): void {
    const size = measureDocument(document, standardBudget);
    const clauses = clausesOf(document);
    const compiler = new Compiler(this.table);
    try {
      for (const clause of clauses) this.clauseNumbers.push(this.clauses.numberOf(clause, compiler));
    } catch (error) {
      throw withPlace(error, document);
    }
    // One that could cost more than its budget has no clauses to be told by: it is always run.
    if (size + clauses.length * FREE_STEPS > standardBudget.steps)
      this.clauseNumbers.length = this.starts.at(-1) ?? 0;
    this.index?.add(this.conditions.length, document, size);
    if (stops) this.stopping.add(this.conditions.length);
    if (group !== undefined) this.groups.set(this.conditions.length, group);
    this.starts.push(this.clauseNumbers.length);
    this.conditions.push({ document, place, size });
    this.packed = null;
  }

  /** @throws RuleError E-402 where a condition has no answer for the facts, E-905 where one costs too much */
  match(evaluation: Evaluation): Matches {
    this.clauses.begin(evaluation);
    const packed = (this.packed ??= {
      clauses: Int32Array.from(this.clauseNumbers),
      starts: Int32Array.from(this.starts),
    });
    const candidates = this.index?.candidates(evaluation) ?? this.conditions.keys();
    const numbers: number[] = [];
    const decisions: (true | Unknown)[] = [];
    /** Whether what comes now is looked at at all hangs on these: for everything, and for each group. */
    let gate: Unknown | null = null;
    const groupGates = new Map<string, true | Unknown>();
    for (const number of candidates) {
      const told = this.told(number, packed);
      if (told === FALSE) continue;
      const group = this.groups.get(number);
      const groupGate = group === undefined ? undefined : groupGates.get(group);
      if (groupGate === true) continue;
      const before: Unknown | null = groupGate === undefined ? gate : both(groupGate, gate);
      const decision: Decision =
        told === TRUE && before === null ? true : this.run(number, evaluation, before);
      if (decision === false) continue;
      numbers.push(number);
      decisions.push(decision);
      if (group !== undefined) groupGates.set(group, decision);
      if (!this.stopping.has(number)) continue;
      if (decision === true) break;
      gate = decision;
    }
    return { numbers, decisions };
  }

  /** What one condition comes to, whatever stands before it; errors as `match`. */
  decide(number: number, evaluation: Evaluation): Decision {
    return this.run(number, evaluation, null);
  }

  /** Whether any condition ends the others. */
  get stops(): boolean {
    return this.stopping.size > 0;
  }

  /** What the clauses of a condition tell of it. */
  private told(number: number, { clauses, starts }: PackedClauses): number {
    const end = starts[number + 1] ?? 0;
    let at = starts[number] ?? 0;
    if (at === end) return OPEN;
    for (; at < end; at++) {
      const verdict = this.clauses.judge(clauses[at] ?? 0);
      if (verdict !== TRUE) return verdict;
    }
    return TRUE;
  }

  private run(number: number, evaluation: Evaluation, gate: Unknown | null): Decision {
    const condition = this.conditions[number];
    if (condition === undefined) return false;
    const { document, place, size } = condition;
    try {
      condition.run ??= prepareBare(document, this.table, (compiler) => compiler.test(document, 0)).run;
      evaluation.begin(size);
      const { run } = condition;
      return gate === null ? run(evaluation.root) : behind(gate, run, evaluation.root);
    } catch (error) {
      throw placedError(withPlace(error, document), place);
    }
  }
}

/** What a condition comes to that is perhaps not looked at: true is not certain there, and errors do not count. */
function behind(gate: Unknown, run: Test, scope: Scope): false | Unknown {
  const decision = attempt(run, scope);
  return decision === false ? false : both(gate, decision);
}

/** What has to hold for a condition to hold, in the order in which it is asked. */
function clausesOf(condition: unknown): readonly unknown[] {
  const [name, args] = operationIn(condition) ?? [];
  return name === 'and' && Array.isArray(args) && args.length > 0 ? args : [condition];
}
