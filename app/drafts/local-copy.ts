/** A draft's answers on this device until they are known to be saved; in this window only, gone when it closes. */
import type { Answers } from '../../rules/facts';

export interface LocalCopy {
  /** The revision that the answers were based on. */
  readonly revision: number;
  /** Id of the item's version whose questions they answer. */
  readonly version: string;
  /** What the draft held then; null where that is not known. */
  readonly base: Answers | null;
  readonly answers: Answers;
  /** Answers that were sent on this revision before, and of which nothing was heard. */
  readonly after?: readonly Answers[];
}

const keyOf = (draft: string): string => `formwork-draft-${draft}`;

export function keepLocally(draft: string, copy: LocalCopy): void {
  try {
    sessionStorage.setItem(keyOf(draft), JSON.stringify(copy));
  } catch {
    // Full or forbidden: the page itself still holds the answers.
  }
}

export function forgetLocally(draft: string): void {
  try {
    sessionStorage.removeItem(keyOf(draft));
  } catch {
    // Forbidden: then nothing was kept either.
  }
}

/** @returns the copy that was not known to be saved; null where there is none */
export function localCopy(draft: string): LocalCopy | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(draft)) ?? 'null') as LocalCopy | null;
  } catch {
    return null;
  }
}
