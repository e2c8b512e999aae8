/** What a page about a refusal says; made on the server, because the words of codes are not for every browser. */
import type { RefusalKind } from '../../people/refusal';

export interface RefusalPage {
  readonly code: string;
  readonly title: string;
  readonly cause: string;
  readonly remedy: string;
  /** Finds the request in the log. */
  readonly requestId: string;
}

/** A refusal because nobody is signed in: the page offers to sign in, and keeps what was sent. */
export interface SignInAgain extends RefusalPage {
  readonly to: string;
  /** Names and values of the form that came too late; null where there was none. */
  readonly kept: readonly (readonly [string, string])[] | null;
}

export const statusOf: Readonly<Record<RefusalKind, number>> = {
  unauthenticated: 401,
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  state: 409,
  invalid: 400,
  'too-large': 413,
  'too-many': 429,
  fault: 500,
};

export function isRefusalPage(data: unknown): data is RefusalPage {
  return typeof data === 'object' && data !== null && 'code' in data && 'remedy' in data;
}

export function isSignInAgain(page: RefusalPage): page is SignInAgain {
  return 'kept' in page;
}
