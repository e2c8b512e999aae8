/** What is thrown where a calendar document is wrong (E-403) or has no data for a date (E-404). */
import { wordProblem, type ProblemParams } from '../problem-text';
import { calendarProblems, type CalendarProblem } from './calendar-problem';

export class CalendarError extends Error {
  readonly code: 'E-403' | 'E-404';

  /** `place` is a JSON pointer into the document (E-403), or the calendar and the day asked for (E-404). */
  constructor(
    readonly problem: CalendarProblem,
    readonly place: string,
    readonly params: ProblemParams = {},
  ) {
    const { message, remedy } = wordProblem(calendarProblems[problem], params, 'en');
    const code = problem === 'not-covered' ? 'E-404' : 'E-403';
    super(`${code} at ${place}: ${message} ${remedy}`);
    this.code = code;
    this.name = 'CalendarError';
  }

  /** What its author can do about it, in English. */
  get remedy(): string {
    return this.describe('en').remedy;
  }

  describe(locale: string): { readonly message: string; readonly remedy: string } {
    return wordProblem(calendarProblems[this.problem], this.params, locale);
  }
}
