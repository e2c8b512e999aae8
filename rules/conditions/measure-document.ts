/** Weighs a condition before it is compiled: how many nodes, how deep, and whether it is JSON at all. */
import { RuleBudgetError, type Budget } from './budget';
import { ConditionError } from './condition-error';
import { pointerOf } from './json-pointer';

/**
 * The number of nodes of a document, which is what evaluating it once can cost in steps, loops apart.
 * Operations and lists count as a level each; the list that holds an operation's operands does not.
 * @throws RuleBudgetError for a document that is too large, or too deep (with the place).
 * @throws ConditionError for what is no JSON value.
 */
export function measureDocument(document: unknown, budget: Budget): number {
  const place: (string | number)[] = [];
  let nodes = 0;

  function visit(node: unknown, depth: number): void {
    if (++nodes > budget.steps) throw new RuleBudgetError('steps', budget.steps);
    if (typeof node !== 'object' || node === null) return demandScalar(node, place);
    if (depth > budget.depth) throw new RuleBudgetError('depth', budget.depth, pointerOf(place));
    for (const [key, child] of Object.entries(node)) {
      place.push(key);
      if (Array.isArray(child) && !Array.isArray(node)) visitOperands(child, depth);
      else visit(child, depth + 1);
      place.pop();
    }
  }

  function visitOperands(operands: readonly unknown[], depth: number): void {
    for (const [index, operand] of operands.entries()) {
      place.push(index);
      visit(operand, depth + 1);
      place.pop();
    }
  }

  visit(document, 1);
  return nodes;
}

/** The number of nodes of a part of a document that was measured before. */
export function nodesIn(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 1;
  return Object.values(node).reduce<number>((sum, child) => sum + nodesIn(child), 1);
}

function demandScalar(node: unknown, place: readonly (string | number)[]): void {
  const scalar = node === null || typeof node === 'string' || typeof node === 'boolean';
  if (!scalar && !Number.isFinite(node))
    throw new ConditionError('not-json', 'Invalid Arguments', pointerOf(place), {});
}
