/** What a condition asks of single facts, as cells of a decision table, and what is left of it. */
import { sameJson } from '../../../../forms/editing/same-json';
import type { Json } from '../../../../rules/conditions/condition';
import { operationOf, pathOf } from '../../../../rules/conditions/draft-operation';

export interface RuleClauses {
  /** A cell for each fact, by its path. */
  readonly cells: ReadonlyMap<string, Json>;
  /** Conditions that no cell can say. */
  readonly others: readonly Json[];
}

/** Only what a cell holds for in exactly the same cases becomes one. */
export function clausesOf(condition: Json): RuleClauses {
  const cells = new Map<string, Json>();
  const others: Json[] = [];
  for (const clause of partsOf(condition)) {
    const [path, cell] = cellOf(clause) ?? [];
    if (path !== undefined && cell !== undefined && !cells.has(path)) cells.set(path, cell);
    else others.push(clause);
  }
  return { cells, others };
}

function partsOf(condition: Json): readonly Json[] {
  if (condition === true) return [];
  const [name, operands] = operationOf(condition) ?? [];
  return name === 'and' && operands ? operands.flatMap(partsOf) : [condition];
}

function cellOf(clause: Json): readonly [path: string, cell: Json] | undefined {
  const [name, operands = []] = operationOf(clause) ?? [];
  const [first, second] = operands;
  if (name === '!' && operands.length === 1) return cellOfNegation(first);
  const path = pathOf(first);
  if (path === undefined || second === undefined || operands.length !== 2) return undefined;
  switch (name) {
    case '==':
    case '===':
      return isScalar(second) ? [path, second] : undefined;
    case '!=':
    case '!==':
      return isScalar(second) ? [path, { noneOf: [second] }] : undefined;
    case 'in':
      return isScalars(second) ? [path, { oneOf: second }] : undefined;
    case 'fw.hasAny':
      return isScalars(second) ? [path, { hasAny: second }] : undefined;
    case 'some': {
      const [inner, args = []] = operationOf(second) ?? [];
      const values = args[1];
      return inner === 'in' && sameJson(args[0], { var: '' }) && isScalars(values)
        ? [path, { hasAny: values }]
        : undefined;
    }
    default:
      return undefined;
  }
}

function cellOfNegation(clause: Json | undefined): readonly [path: string, cell: Json] | undefined {
  const [name, [first, second] = []] = operationOf(clause) ?? [];
  const path = pathOf(first);
  if (name !== 'in' || path === undefined || !isScalars(second)) return undefined;
  return [path, { noneOf: second }];
}

/** A cell that holds wherever one made of a clause does not. */
export function negatedCell(cell: Json, path: string): Json {
  const whole: Json = isScalar(cell) ? { oneOf: [cell] } : cell;
  const { oneOf, noneOf, hasAny, condition } = whole as Readonly<Record<string, Json>>;
  if (oneOf !== undefined) return { noneOf: oneOf };
  if (noneOf !== undefined) return { oneOf: noneOf };
  if (hasAny !== undefined) return { condition: { '!': [{ 'fw.hasAny': [{ var: path }, hasAny] }] } };
  return { condition: { '!': [condition ?? true] } };
}

function isScalar(value: Json | undefined): value is string | number | boolean {
  return value !== null && value !== undefined && typeof value !== 'object';
}

function isScalars(value: Json | undefined): value is Json[] {
  return Array.isArray(value) && value.length > 0 && value.every((each) => isScalar(each as Json));
}
