/** What can be wrong with an answer: the clauses, each with its stable code, and a problem as data. */

import type { LocalizedText } from '../rules/conditions/condition';

/** Every clause that an answer can break. Adding one is a line here and its words in `problem-texts.ts`. */
export const clauseCodes = {
  required: 'E-301',
  'unknown-field': 'E-302',
  'not-offered': 'E-303',
  'nothing-offered': 'E-303',
  'wrong-kind': 'E-304',
  'not-an-email': 'E-304',
  'not-a-date': 'E-304',
  'not-a-time': 'E-304',
  'no-such-time': 'E-304',
  'not-a-zone': 'E-304',
  'not-a-phone': 'E-304',
  'not-a-web-address': 'E-304',
  'not-of-format': 'E-304',
  'not-matching': 'E-304',
  'not-a-country': 'E-304',
  'part-missing': 'E-304',
  'consent-outdated': 'E-304',
  'not-a-currency': 'E-304',
  'too-many-decimals': 'E-304',
  'too-precise': 'E-304',
  'too-early': 'E-305',
  'too-late': 'E-305',
  'ends-early': 'E-305',
  'too-short': 'E-306',
  'too-long': 'E-306',
  'too-low': 'E-306',
  'too-high': 'E-306',
  'not-above': 'E-306',
  'not-below': 'E-306',
  'not-a-multiple': 'E-306',
  'too-few': 'E-306',
  'too-many': 'E-306',
  duplicate: 'E-307',
  'entry-twice': 'E-307',
  blank: 'E-307',
  'file-kind': 'E-308',
  'file-size': 'E-308',
  'not-eligible': 'E-309',
  refused: 'E-310',
} as const satisfies Record<string, `E-3${string}`>;

export type Clause = keyof typeof clauseCodes;
export type AnswerCode = (typeof clauseCodes)[Clause];

/** What fills the words of a clause: `limit` and `actual` are in the unit that it names, options are not labelled. */
export type ProblemParams = Readonly<Record<string, string | number | readonly string[] | LocalizedText>>;

/** What a field type finds in a value. */
export interface Finding {
  readonly clause: Clause;
  readonly params?: ProblemParams;
}

/** Nothing found: one list for all. */
export const NO_FINDINGS: readonly Finding[] = Object.freeze([]);

/** An answer that cannot stand. `field` is a JSON pointer into the answers: `/office`. */
export interface AnswerProblem {
  readonly field: string;
  readonly code: AnswerCode;
  readonly clause: Clause;
  readonly params: ProblemParams;
}

export function answerProblem(field: string, { clause, params = {} }: Finding): AnswerProblem {
  return { field, code: clauseCodes[clause], clause, params };
}
