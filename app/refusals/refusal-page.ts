/** What a page about a refusal says; made on the server, because the words of codes are not for every browser. */

export interface RefusalPage {
  readonly code: string;
  readonly title: string;
  readonly cause: string;
  readonly remedy: string;
  /** Finds the request in the log. */
  readonly requestId: string;
  /** Seconds after which it is worth another try; left out where waiting changes nothing. */
  readonly retryAfter?: number;
}

/** A refusal because nobody is signed in: the page offers to sign in, and keeps what was sent. */
export interface SignInAgain extends RefusalPage {
  readonly to: string;
  /** Names and values of the form that came too late; null where there was none. */
  readonly kept: readonly (readonly [string, string])[] | null;
}

export function isRefusalPage(data: unknown): data is RefusalPage {
  return typeof data === 'object' && data !== null && 'code' in data && 'remedy' in data;
}

export function isSignInAgain(page: RefusalPage): page is SignInAgain {
  return 'kept' in page;
}
