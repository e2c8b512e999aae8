/** How a trace is kept while it is made: a mark for each clause of a condition, in place of the clause and its values. */
import { attempt, failed } from './operands';
import type { Scope } from './scope';
import { Unknown, both, type Decision } from './unknown';

/** The mark of a clause that the decision did not come from, and of one that was false, true or unknown. */
export const UNTOLD = 0;
export const FALSE = 1;
export const TRUE = 2;
export const UNKNOWN = 3;

/** A mark for each clause, in the order of the document. */
export type Marks = number[];

/** Decides as the condition does, and marks the clauses that the decision came from. */
export type Marker = (scope: Scope, marks: Marks) => Decision;

/** A part of a condition with the clauses in it: those from `from` up to, but not including, `to`. */
export interface MarkedPart {
  readonly mark: Marker;
  readonly from: number;
  readonly to: number;
}

export function markClause(number: number, test: (scope: Scope) => Decision): Marker {
  return (scope, marks) => {
    const decision = test(scope);
    if (decision === true) marks[number] = TRUE;
    else marks[number] = decision === false ? FALSE : UNKNOWN;
    return decision;
  };
}

export function markNegated({ mark }: MarkedPart): Marker {
  return (scope, marks) => {
    const decision = mark(scope, marks);
    return decision instanceof Unknown ? decision : !decision;
  };
}

/**
 * `and` (decided by false) and `or` (decided by true): the operand that decides is told alone; where none does, those
 * that are unknown, or else all.
 */
export function markCombined(parts: readonly MarkedPart[], decisive: boolean): Marker {
  const start = parts[0]?.from ?? 0;
  return (scope, marks) => {
    let waiting: Unknown | null = null;
    for (const part of parts) {
      const decision =
        waiting === null ? part.mark(scope, marks) : attempt((inner) => part.mark(inner, marks), scope);
      if (decision === decisive) {
        marks.fill(UNTOLD, start, part.from);
        return decisive;
      }
      if (decision instanceof Unknown) {
        if (waiting === null) marks.fill(UNTOLD, start, part.from);
        waiting = both(decision, waiting);
      } else if (waiting !== null) marks.fill(UNTOLD, part.from, part.to);
      if (decision === failed) break;
    }
    return waiting ?? !decisive;
  };
}

/** `if`: the test and the branch it led to; where the test is unknown, both branches. */
export function markBranched([test, then, ...others]: readonly MarkedPart[]): Marker {
  if (test === undefined) return () => false;
  if (then === undefined) return test.mark;
  const otherwise = markBranched(others);
  return (scope, marks) => {
    const decision = test.mark(scope, marks);
    if (decision === true) return then.mark(scope, marks);
    if (decision === false) return otherwise(scope, marks);
    const one = attempt((inner) => then.mark(inner, marks), scope);
    const other = attempt((inner) => otherwise(inner, marks), scope);
    return one === other && one !== failed && !(one instanceof Unknown)
      ? one
      : both(both(decision, one), other);
  };
}
