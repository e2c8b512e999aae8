/** How each kind of refusal is answered over HTTP: one table for the portal and for docs/error-codes.md. */
import type { RefusalKind } from './refusal';

export const httpStatusOf = {
  unauthenticated: 401,
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  invalid: 400,
  state: 409,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
  'no-space': 507,
  fault: 500,
} as const satisfies Readonly<Record<RefusalKind, number>>;
