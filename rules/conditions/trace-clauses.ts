/** Tells which comparisons the truth of a condition came from, with the values that they read. */
import type { TracedClause } from '../plan';
import type { CompileOptions } from './compile-condition';
import type { Compiler } from './compiler';
import type { Condition, FactSource } from './condition';
import { Evaluation } from './evaluation';
import { FactTable } from './fact-table';
import { operationIn } from './literal';
import { attempt, failed } from './operands';
import { prepare } from './prepare';
import type { Scope } from './scope';
import { Unknown, both, type Decision } from './unknown';

/**
 * The comparisons and membership tests that the truth of the condition came from: of an `and` that fails the
 * operand that failed, of one that holds all operands, of an `or` the other way round, of either where it is
 * unknown those that are; of an `if` its test and the branch it led to. Errors as `evaluate`.
 */
export function traceClauses(condition: unknown, facts: FactSource): TracedClause[] {
  const table = new FactTable();
  return compileTrace(condition, { table })(Evaluation.of(table, facts));
}

/** The same, compiled once, in an evaluation that conditions of one table share. */
export function compileTrace(
  condition: unknown,
  { table = new FactTable(), budget }: CompileOptions,
): (evaluation: Evaluation) => TracedClause[] {
  const compile = (compiler: Compiler) => {
    const trace = tracer(condition, compiler);
    return (scope: Scope) => {
      const clauses: TracedClause[] = [];
      trace(scope, clauses);
      return clauses;
    };
  };
  return prepare(condition, table, compile, budget);
}

/** Decides as the condition does, and adds the clauses that the decision came from. */
type Tracer = (scope: Scope, clauses: TracedClause[]) => Decision;

function tracer(node: unknown, compiler: Compiler): Tracer {
  const [name, args] = operationIn(node) ?? [];
  const operands: readonly unknown[] = Array.isArray(args) ? args : [];
  const traced = (operand: unknown) => tracer(operand, compiler);
  if (operands.length > 0 && name === 'and') return combined(operands.map(traced), false);
  if (operands.length > 0 && name === 'or') return combined(operands.map(traced), true);
  if (operands.length > 1 && (name === 'if' || name === '?:')) return branched(operands.map(traced));
  if (name === '!') return negated(traced(Array.isArray(args) ? (args[0] ?? null) : args));
  if (name === '!!') return traced(Array.isArray(args) ? (args[0] ?? null) : args);
  return clause(node, compiler);
}

/** Anything that is not put together from other conditions. It is only told if it reads facts. */
function clause(node: unknown, compiler: Compiler): Tracer {
  const before = compiler.reads.length;
  const test = compiler.test(node, 0);
  const slots = [...new Set(compiler.reads.slice(before))];
  if (slots.length === 0) return test;
  return (scope, clauses) => {
    const decision = test(scope);
    const result = decision instanceof Unknown ? 'unknown' : decision;
    clauses.push({ clause: node as Condition, values: scope.run.valuesOf(slots), result });
    return decision;
  };
}

function negated(operand: Tracer): Tracer {
  return (scope, clauses) => {
    const decision = operand(scope, clauses);
    return decision instanceof Unknown ? decision : !decision;
  };
}

function combined(operands: readonly Tracer[], decisive: boolean): Tracer {
  return (scope, clauses) => {
    const indecisive: TracedClause[] = [];
    const open: TracedClause[] = [];
    let waiting: Unknown | null = null;
    for (const operand of operands) {
      const own: TracedClause[] = [];
      const traced = (inner: Scope) => operand(inner, own);
      const decision = waiting === null ? traced(scope) : attempt(traced, scope);
      if (decision === decisive) {
        clauses.push(...own);
        return decisive;
      }
      if (decision === failed) break;
      if (decision instanceof Unknown) waiting = both(decision, waiting);
      (decision instanceof Unknown ? open : indecisive).push(...own);
    }
    clauses.push(...(waiting === null ? indecisive : open));
    return waiting ?? !decisive;
  };
}

/** `if`: where the test is unknown, both branches are told. */
function branched([test, then, ...others]: readonly Tracer[]): Tracer {
  if (test === undefined) return () => false;
  if (then === undefined) return test;
  const otherwise = branched(others);
  return (scope, clauses) => {
    const decision = test(scope, clauses);
    if (decision === true) return then(scope, clauses);
    if (decision === false) return otherwise(scope, clauses);
    const traced = (branch: Tracer) => attempt((inner) => branch(inner, clauses), scope);
    const one = traced(then);
    const other = traced(otherwise);
    return one === other && one !== failed && !(one instanceof Unknown)
      ? one
      : both(both(decision, one), other);
  };
}
