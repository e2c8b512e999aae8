/** The error of fulfilment rules that their author must mend, with its place in the fulfilment document and the remedy. */
import { RuleBudgetError } from './conditions/budget';
import { ConditionError } from './conditions/condition-error';
import { wordProblem, type ProblemParams } from './problem-text';
import { ruleProblems, type RuleProblem } from './rule-problem';
import { CalendarError } from './working-time/calendar-error';

interface Words {
  readonly message: string;
  readonly remedy: string;
}

/** E-402 for a document that cannot be followed, E-405 for circular prerequisites, E-905 for one that costs too much. */
export class RuleError extends Error {
  /** `place` is a JSON pointer into the fulfilment document. */
  constructor(
    readonly code: 'E-402' | 'E-405' | 'E-905',
    readonly place: string,
    /** Message and remedy in a locale. */
    readonly describe: (locale: string) => Words,
    options?: ErrorOptions,
  ) {
    super(`${code} at ${place || '/'}: ${describe('en').message}`, options);
    this.name = 'RuleError';
  }

  get remedy(): string {
    return this.describe('en').remedy;
  }
}

export function ruleError(problem: RuleProblem, place: string, params: ProblemParams = {}): RuleError {
  const text = ruleProblems[problem];
  return new RuleError(text.code, place, (locale) => wordProblem(text, params, locale));
}

/**
 * The error of a condition as one of the rules that it stands in, `place` being where it begins; a day that no calendar
 * has data for as that of the calendar. Others unchanged.
 */
export function placedError(error: unknown, place: string): unknown {
  if (error instanceof ConditionError && error.problem === 'not-covered')
    return new CalendarError(
      error.problem,
      `calendar ${error.params.calendar}, ${place + error.path}`,
      error.params,
    );
  if (error instanceof ConditionError)
    return new RuleError('E-402', place + error.path, (locale) => error.describe(locale), {
      cause: error,
    });
  if (error instanceof RuleBudgetError) {
    if (error.kind === 'total') return ruleError('plan-budget', place, { limit: error.limit });
    const params = { limit: `${error.limit} ${error.kind}` };
    return ruleError('condition-budget', place + error.path, params);
  }
  return error;
}
