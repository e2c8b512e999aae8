/** The error of a condition that its author must mend, with its place and the remedy. */
import {
  conditionProblems,
  describeProblem,
  type ConditionProblem,
  type ProblemParams,
} from './condition-problem';
import { keysTo, pointerOf } from './json-pointer';

/**
 * A condition that cannot be compiled, or that has no answer for the facts it met. `type` is the word of the
 * community's suites (`NaN`, `Invalid Arguments`, `Unknown Operator`, or what `throw` said); `path` is a JSON
 * pointer into the condition.
 */
export class ConditionError extends Error {
  /** E-404 where a calendar has no data, else E-402. */
  readonly code: 'E-402' | 'E-404';

  constructor(
    readonly problem: ConditionProblem,
    readonly type: string,
    readonly path: string,
    readonly params: ProblemParams,
  ) {
    const code = problem === 'not-covered' ? 'E-404' : 'E-402';
    super(`${code} at “${path}”: ${describeProblem(problem, params, 'en').message}`);
    this.code = code;
    this.name = 'ConditionError';
  }

  /** The same error in a larger document that holds the condition at a place. */
  within(place: string): ConditionError {
    return new ConditionError(this.problem, this.type, place + this.path, this.params);
  }

  get remedy(): string {
    return this.describe('en').remedy;
  }

  describe(locale: string): { readonly message: string; readonly remedy: string } {
    return describeProblem(this.problem, this.params, locale);
  }
}

/**
 * How an operation gives up while it is evaluated: light enough to be caught by `try` in a loop. It leaves
 * the engine as a ConditionError. `value` is what the handler of a `try` sees.
 */
export class Raised {
  constructor(
    readonly node: object,
    readonly problem: ConditionProblem,
    readonly value: unknown = { type: conditionProblems[problem].type },
    readonly params: ProblemParams = {},
  ) {}
}

/** The same as an error for the caller, with its place in the document that was compiled. */
export function conditionError({ node, problem, value, params }: Raised, document: unknown): ConditionError {
  const type = errorType(value);
  const operator = Object.keys(node)[0] ?? '';
  return new ConditionError(problem, type, pointerOf(keysTo(node, document) ?? []), {
    operator,
    type,
    ...params,
  });
}

/** The type of a thrown value: its `type` where it is an object that has one, else the value, if it is scalar. */
export function errorType(value: unknown): string {
  const hasType = typeof value === 'object' && value !== null && Object.hasOwn(value, 'type');
  const type: unknown = hasType ? Reflect.get(value, 'type') : value;
  return typeof type === 'object' && type !== null ? 'Error' : String(type);
}
