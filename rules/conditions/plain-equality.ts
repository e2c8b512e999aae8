/** The commonest condition of all, a fact compared with a fixed scalar: it can be judged without being run. */
import { splitPath } from './fact-path';
import { operationIn } from './literal';

export type Scalar = string | number | boolean;

/** A fact, and what it is compared with. */
export interface PlainEquality {
  readonly keys: readonly string[];
  readonly scalar: Scalar;
}

const equalities: ReadonlySet<string> = new Set(['==', '===']);

/** The parts of `{"==": [{"var": "answers.workMode"}, "remote"]}`; undefined for any other condition. */
export function plainEquality(condition: unknown): PlainEquality | undefined {
  const [name = '', operands] = operationIn(condition) ?? [];
  if (!equalities.has(name) || !Array.isArray(operands) || operands.length !== 2) return undefined;
  const [fact, scalar] = operands as unknown[];
  const keys = plainFact(fact);
  return keys && isScalar(scalar) ? { keys, scalar } : undefined;
}

/** The keys of the fact that a condition plainly reads, `{"var": "answers.workMode"}`; undefined for any other. */
export function plainFact(condition: unknown): readonly string[] | undefined {
  const [name, operands] = operationIn(condition) ?? [];
  const path: unknown = Array.isArray(operands) && operands.length === 1 ? operands[0] : operands;
  return name === 'var' && typeof path === 'string' && path !== '' ? splitPath(path) : undefined;
}

export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
