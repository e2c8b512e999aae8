/** Tells which comparisons the truth of a condition came from, with the values that they read. */
import type { TracedClause } from '../plan';
import type { CompileOptions } from './compile-condition';
import type { Compiler } from './compiler';
import type { Condition } from './condition';
import type { Evaluation } from './evaluation';
import { FactTable } from './fact-table';
import { operationIn } from './literal';
import { prepare } from './prepare';
import type { Scope } from './scope';
import {
  TRUE,
  UNKNOWN,
  UNTOLD,
  markBranched,
  markClause,
  markCombined,
  markNegated,
  type MarkedPart,
  type Marker,
  type Marks,
} from './trace-marks';

/**
 * The trace of one condition, compiled once, in evaluations that conditions of one table share: the comparisons and
 * membership tests that its truth came from. Of an `and` that fails that is the operand that failed, of one that holds
 * all operands, of an `or` the other way round, of either where it is unknown those that are; of an `if` its test and
 * the branch it led to.
 */
export interface ConditionTrace {
  /**
   * The clauses that the truth came from; errors as `evaluate`.
   * @param holds whether the condition is known to hold: then there may be nothing to look at
   */
  mark(evaluation: Evaluation, holds?: boolean): Marks;
  /** The marked clauses with their values. */
  tell(marks: Marks, evaluation: Evaluation): TracedClause[];
}

export function compileTrace(condition: unknown, { table, ...options }: CompileOptions = {}): ConditionTrace {
  const reader = new ClauseReader();
  const compile = (compiler: Compiler) => {
    const marker = reader.marker(condition, compiler);
    const unmarked = new Array<number>(reader.clauses.length).fill(UNTOLD);
    return (scope: Scope) => {
      const marks = unmarked.slice();
      marker(scope, marks);
      return marks;
    };
  };
  const mark = prepare(condition, table ?? new FactTable(), compile, options);
  const whole = reader.clauses.map(() => TRUE);
  return {
    mark: (evaluation, holds = false) => (holds && reader.isConjunction ? whole : mark(evaluation)),
    tell: (marks, evaluation) =>
      reader.clauses.flatMap(({ clause, slots }, number) => {
        const told = marks[number] ?? UNTOLD;
        if (told === UNTOLD) return [];
        const result = told === UNKNOWN ? 'unknown' : told === TRUE;
        return [{ clause, values: evaluation.valuesOf(slots), result }];
      }),
  };
}

/** Finds the clauses of a condition: whatever is not put together from other conditions. */
class ClauseReader {
  /** With the slots of the facts that each reads, in the order of the document. */
  readonly clauses: { readonly clause: Condition; readonly slots: readonly number[] }[] = [];

  /** Whether the condition is put together by `and` alone: then all its clauses hold where it holds. */
  isConjunction = true;

  marker(node: unknown, compiler: Compiler): Marker {
    const [name, args] = operationIn(node) ?? [];
    const operands: readonly unknown[] = Array.isArray(args) ? args : [];
    const parts = () => operands.map((operand) => this.part(operand, compiler));
    const only = () => this.part(Array.isArray(args) ? (args[0] ?? null) : args, compiler);
    if (operands.length > 0 && name === 'and') return markCombined(parts(), false);
    if (name === 'or' || name === 'if' || name === '?:' || name === '!') this.isConjunction = false;
    if (operands.length > 0 && name === 'or') return markCombined(parts(), true);
    if (operands.length > 1 && (name === 'if' || name === '?:')) return markBranched(parts());
    if (name === '!') return markNegated(only());
    if (name === '!!') return only().mark;
    return this.clause(node, compiler);
  }

  private part(node: unknown, compiler: Compiler): MarkedPart {
    const from = this.clauses.length;
    const mark = this.marker(node, compiler);
    return { mark, from, to: this.clauses.length };
  }

  /** It is only told if it reads facts. */
  private clause(node: unknown, compiler: Compiler): Marker {
    const before = compiler.reads.length;
    const test = compiler.test(node, 0);
    const slots = [...new Set(compiler.reads.slice(before))];
    if (slots.length === 0) return test;
    const number = this.clauses.push({ clause: node as Condition, slots }) - 1;
    return markClause(number, test);
  }
}
