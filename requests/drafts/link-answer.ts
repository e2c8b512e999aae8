/** Answers that come with a link to a service: what goes into the draft, and what is left out and why. */
import type { ItemVersion } from '../../catalog/item-store.server';
import { describeCode } from '../../people/error-codes';
import type { Viewer } from '../../people/viewer';
import type { Answers } from '../../rules/facts';

/** Names and values as they stand in the link, under the names that the form's own controls have. */
export type LinkEntries = readonly (readonly [name: string, value: string])[];

/** An answer that goes into the draft. */
export interface LinkAnswer {
  readonly key: string;
  readonly question: string;
  readonly answer: string;
}

/** What is left out. */
export interface LinkRefusal {
  /** JSON pointer into the answers; empty for the whole link. */
  readonly pointer: string;
  /** The name in the link where this viewer is asked no such question; empty where the message names it. */
  readonly question: string;
  readonly code: string;
  readonly message: string;
}

export interface LinkAnswers {
  /** Of the item, that they were judged under. */
  readonly version: ItemVersion;
  /** Those that stand, for the draft. */
  readonly answers: Answers;
  readonly taken: readonly LinkAnswer[];
  readonly refused: readonly LinkRefusal[];
}

/** In the words of its code. */
export function linkRefusal(
  code: string,
  { locale }: Viewer,
  pointer: string,
  question: string,
): LinkRefusal {
  const { title, remedy } = describeCode(code, locale);
  return { pointer, question, code, message: `${title} ${remedy}` };
}
