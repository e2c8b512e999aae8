/** A draft's answers on this device while the server cannot be reached; in this window only, gone when it closes. */
import type { Answers } from '../../rules/facts';

export interface LocalCopy {
  /** The revision that the answers were based on. */
  readonly revision: number;
  readonly answers: Answers;
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

/** @returns the copy that was not saved yet; null where there is none, or the draft has moved on without it */
export function localCopy(draft: string, revision: number): LocalCopy | null {
  try {
    const copy = JSON.parse(sessionStorage.getItem(keyOf(draft)) ?? 'null') as LocalCopy | null;
    return copy?.revision === revision ? copy : null;
  } catch {
    return null;
  }
}
