/** Every clause of a condition with its value and verdict, those that nobody had to look at too. */
import { compileCondition, type CompiledCondition } from './compile-condition';
import type { Condition, FactSource } from './condition';
import { ConditionError } from './condition-error';
import { followPath, splitPath } from './fact-path';
import { operationIn } from './literal';
import { PendingPaths } from './pending-facts';
import { readPaths } from './read-paths';

/** `fails` where the clause has no answer for the facts: a date compared with a text. */
export type Verdict = boolean | 'unknown' | 'not-evaluated' | 'fails';

/** A comparison, a membership test, or whatever else is not put together from other conditions. */
export interface JudgedClause {
  readonly clause: Condition;
  /** By fact path; those that are not known yet are left out. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly verdict: Verdict;
}

/** `if`: tests and what they lead to, in turn; what is left last is for everything else. */
export interface JudgedGroup {
  readonly join: 'and' | 'or' | 'not' | 'if';
  readonly parts: readonly JudgedNode[];
  readonly verdict: Verdict;
}

export type JudgedNode = JudgedClause | JudgedGroup;

/**
 * Judges as the engine does: from the left, and no further than needed. Its root has the verdict that the condition has.
 * @throws ConditionError for a document that is no condition
 */
export function judgeClauses(condition: unknown, facts: FactSource): JudgedNode {
  return judge(condition, facts, true);
}

/** The clauses in the order of the document. */
export function clausesIn(node: JudgedNode): readonly JudgedClause[] {
  return 'clause' in node ? [node] : node.parts.flatMap(clausesIn);
}

function judge(node: unknown, facts: FactSource, isLooked: boolean): JudgedNode {
  const [name, args] = operationIn(node) ?? [];
  const operands: readonly unknown[] = Array.isArray(args) ? args : [];
  const only: unknown = Array.isArray(args) ? (args[0] ?? null) : args;
  if (operands.length > 0 && name === 'and') return judgeCombined('and', operands, facts, isLooked);
  if (operands.length > 0 && name === 'or') return judgeCombined('or', operands, facts, isLooked);
  if (operands.length > 1 && (name === 'if' || name === '?:'))
    return judgeBranched(operands, facts, isLooked);
  if (name === '!!') return judge(only, facts, isLooked);
  if (name === '!') {
    const inner = judge(only, facts, isLooked);
    const verdict = typeof inner.verdict === 'boolean' ? !inner.verdict : inner.verdict;
    return { join: 'not', parts: [inner], verdict };
  }
  return judgeClause(node as Condition, facts, isLooked);
}

/** `and` is decided by false, `or` by true; behind something unknown it is still looked for what decides. */
function judgeCombined(
  join: 'and' | 'or',
  operands: readonly unknown[],
  facts: FactSource,
  isLooked: boolean,
): JudgedGroup {
  const decisive = join === 'or';
  const parts: JudgedNode[] = [];
  let verdict: Verdict = isLooked ? !decisive : 'not-evaluated';
  let goesOn = isLooked;
  for (const operand of operands) {
    const part = judge(operand, facts, goesOn);
    parts.push(part);
    if (!goesOn) continue;
    if (part.verdict === decisive) verdict = decisive;
    else if (part.verdict === 'unknown') verdict = 'unknown';
    // What fails behind something unknown may never be reached.
    else if (part.verdict === 'fails' && verdict !== 'unknown') verdict = 'fails';
    goesOn = part.verdict !== decisive && part.verdict !== 'fails';
  }
  return { join, parts, verdict };
}

/** Where the test is unknown, both ways are looked at. */
function judgeBranched(operands: readonly unknown[], facts: FactSource, isLooked: boolean): JudgedGroup {
  const [test, then, ...others] = operands;
  const tested = judge(test, facts, isLooked);
  const asks = (way: boolean): boolean => tested.verdict === way || tested.verdict === 'unknown';
  const one = judge(then, facts, isLooked && asks(true));
  const rest =
    others.length === 0
      ? null
      : others.length === 1
        ? judge(others[0], facts, isLooked && asks(false))
        : judgeBranched(others, facts, isLooked && asks(false));
  const other: Verdict = rest?.verdict ?? false;
  const verdicts: Readonly<Record<string, Verdict>> = {
    true: one.verdict,
    false: other,
    unknown: one.verdict === other && typeof other === 'boolean' ? other : 'unknown',
  };
  const rests = rest === null ? [] : others.length > 1 && 'join' in rest ? rest.parts : [rest];
  return {
    join: 'if',
    parts: [tested, one, ...rests],
    verdict: verdicts[String(tested.verdict)] ?? tested.verdict,
  };
}

function judgeClause(clause: Condition, facts: FactSource, isLooked: boolean): JudgedClause {
  const pending = new PendingPaths(facts.pending ?? new Set());
  const values = readPaths(clause).flatMap((path) => {
    const keys = splitPath(path);
    const value = followPath(facts.values, keys) ?? null;
    return path === '' || pending.touching(keys, value) !== null ? [] : [[path, value] as const];
  });
  return {
    clause,
    values: Object.fromEntries(values),
    verdict: isLooked ? truthOf(compileCondition(clause), facts) : 'not-evaluated',
  };
}

function truthOf(condition: CompiledCondition, facts: FactSource): Verdict {
  try {
    return condition.truth(facts);
  } catch (error) {
    if (error instanceof ConditionError) return 'fails';
    throw error;
  }
}
