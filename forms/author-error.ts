/** The error of a form document that its author must mend: every fault with its place, its words and the remedy. */
import { authorProblems } from './author-problems';
import type { AuthorProblem } from './author-problems';
import { filledText } from './filled-text';
import { localeOf } from './locale';
import type { ProductText } from './locale';

export type FaultParams = Readonly<Record<string, string | number>>;

/** One mistake: where (a JSON pointer into the document), what, and what to do about it. */
export interface AuthorFault {
  readonly code: 'E-401' | 'E-405';
  readonly place: string;
  readonly message: ProductText;
  readonly remedy: ProductText;
}

/** A document that cannot be a form. `place` and `remedy` are those of the first fault; all stand in `faults`. */
export class AuthorError extends Error {
  readonly code: AuthorFault['code'];
  readonly place: string;

  constructor(readonly faults: readonly [AuthorFault, ...AuthorFault[]]) {
    const [first] = faults;
    super(`${first.code} at “${first.place}”: ${first.message.en} ${first.remedy.en}`);
    this.name = 'AuthorError';
    this.code = first.code;
    this.place = first.place;
  }

  get remedy(): string {
    return this.faults[0].remedy.en;
  }

  describe(locale: string): { readonly message: string; readonly remedy: string } {
    const { message, remedy } = this.faults[0];
    return { message: message[localeOf(locale)], remedy: remedy[localeOf(locale)] };
  }
}

/** A fault in the words of the table. Circular rules have a code of their own. */
export function authorFault(place: string, problem: AuthorProblem, params: FaultParams = {}): AuthorFault {
  const { message, remedy } = authorProblems[problem];
  const code = problem === 'circular' ? 'E-405' : 'E-401';
  return { code, place, message: filledText(message, params), remedy: filledText(remedy, params) };
}

/** @throws AuthorError when there are faults */
export function throwFaults(faults: readonly AuthorFault[]): void {
  const [first, ...others] = faults;
  if (first) throw new AuthorError([first, ...others]);
}
