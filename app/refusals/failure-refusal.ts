/** What failures that are nobody's mistake come to: busy, away, full. Any other error is a fault. */
import type { Database } from '../../db/database';
import { isRefusal, noSpace, unavailable, type Refusal } from '../../people/refusal';

/** A full disk, as the file system says it of uploads. */
const NO_SPACE: readonly unknown[] = ['ENOSPC', 'EDQUOT'];

/** @returns the refusal that an error is or comes to; null for a fault */
export function refusalOf(error: unknown, database: Pick<Database, 'failureOf'>): Refusal | null {
  if (isRefusal(error)) return error;
  if (error instanceof Error && 'code' in error && NO_SPACE.includes(error.code)) return noSpace();
  switch (database.failureOf(error)) {
    case 'busy':
    case 'unreachable':
    case 'timeout':
      return unavailable();
    case 'full':
      return noSpace();
    default:
      return null;
  }
}
