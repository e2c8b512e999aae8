/** Weighs a condition before it is compiled: how many nodes, how deep, and whether it is JSON at all. */
import { RuleBudgetError, type Budget } from './budget';
import { ConditionError } from './condition-error';
import { keysTo, pointerOf } from './json-pointer';

/**
 * The number of nodes of a document, which is what evaluating it once can cost in steps, loops apart.
 * Operations and lists count as a level each; the list that holds an operation's operands does not.
 * @throws RuleBudgetError for a document that is too large, or too deep (with the place).
 * @throws ConditionError for what is no JSON value.
 */
export function measureDocument(document: unknown, budget: Budget): number {
  let nodes = 0;

  function visit(node: unknown, depth: number, around: unknown): void {
    if (++nodes > budget.steps) throw new RuleBudgetError('steps', budget.steps);
    if (typeof node === 'object' && node !== null) visitParts(node, depth);
    else if (!isScalar(node)) throw new ConditionError('not-json', 'Invalid Arguments', placeOf(around), {});
  }

  function visitParts(node: object, depth: number): void {
    if (depth > budget.depth) throw new RuleBudgetError('depth', budget.depth, placeOf(node));
    if (Array.isArray(node)) return node.forEach((part) => visit(part, depth + 1, node));
    for (const key of Object.keys(node)) {
      const part: unknown = Reflect.get(node, key);
      if (Array.isArray(part)) part.forEach((operand) => visit(operand, depth + 1, part));
      else visit(part, depth + 1, node);
    }
  }

  function placeOf(node: unknown): string {
    return pointerOf(keysTo(node, document) ?? []);
  }

  visit(document, 1, document);
  return nodes;
}

/** The number of nodes of a part of a document that was measured before. */
export function nodesIn(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 1;
  return Object.values(node).reduce<number>((sum, part) => sum + nodesIn(part), 1);
}

function isScalar(node: unknown): boolean {
  return node === null || typeof node === 'string' || typeof node === 'boolean' || Number.isFinite(node);
}
