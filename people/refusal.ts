/** The refusals that domain functions throw; `app` maps them to HTTP once, the CLI to exit codes. */

/** What kind of no it is; over HTTP each has its status (refusal-status.ts). */
export type RefusalKind =
  | 'unauthenticated'
  | 'not-found'
  | 'forbidden'
  | 'conflict'
  | 'invalid'
  | 'state'
  | 'too-large'
  | 'too-many'
  /** What the portal stands on does not answer at the moment. */
  | 'unavailable'
  | 'no-space'
  | 'fault';

/** A no with a stable code (docs/error-codes.md). `params` fill the code's text and hold no answer's value. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} (${kind})`);
    this.name = 'Refusal';
  }
}

/** The object does not exist, or may not be seen by this viewer: both answer the same. */
export const notFound = (code = 'E-104'): Refusal => new Refusal('not-found', code);
/** Nobody is signed in, or the one who tried is not who they say. */
export const unauthenticated = (code = 'E-103'): Refusal => new Refusal('unauthenticated', code);
export const forbidden = (code = 'E-101', params = {}): Refusal => new Refusal('forbidden', code, params);
export const conflict = (code: string, params = {}): Refusal => new Refusal('conflict', code, params);
export const badState = (code: string, params = {}): Refusal => new Refusal('state', code, params);
export const invalid = (code: string, params = {}): Refusal => new Refusal('invalid', code, params);

export const tooMany = (code: string, params = {}): Refusal => new Refusal('too-many', code, params);
/** The database is busy, slow or away: what was asked for was not done, and can be sent again. */
export const unavailable = (): Refusal => new Refusal('unavailable', 'E-906', { seconds: 5 });
export const noSpace = (): Refusal => new Refusal('no-space', 'E-907');
/** Nobody's mistake but the product's or the operator's: a value that cannot be read, a broken invariant. */
export const fault = (params = {}): Refusal => new Refusal('fault', 'E-904', params);

/** Recognised by shape, so that a second copy of this module (a bundle) is recognised too. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && error.name === 'Refusal' && 'code' in error && 'kind' in error;
}
