/** What went wrong in a database, in words that do not depend on which database it is. */

export type DatabaseFailure =
  /** A unique key exists already. */
  | 'unique'
  /** A row that is referred to does not exist, or still is referred to. */
  | 'foreign-key'
  /** Others hold what is needed, and waiting took too long: try again. */
  | 'busy'
  /** No space left. */
  | 'full'
  /** The server cannot be reached, or went away. */
  | 'unreachable'
  /** A statement took longer than it may. */
  | 'timeout';

const byPostgresCode: Readonly<Record<string, DatabaseFailure>> = {
  '23505': 'unique',
  '23503': 'foreign-key',
  '40001': 'busy',
  '40P01': 'busy',
  '55P03': 'busy',
  '53100': 'full',
  '53300': 'unreachable',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  '57014': 'timeout',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EPIPE: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_FULL: 'full',
  SQLITE_CANTOPEN: 'unreachable',
};

/** Drivers report these by their message alone. */
const byMessage: readonly (readonly [RegExp, DatabaseFailure])[] = [
  [/UNIQUE constraint failed/, 'unique'],
  [/FOREIGN KEY constraint failed/, 'foreign-key'],
  [/Timeout acquiring a connection/, 'busy'],
  [/Query read timeout/, 'timeout'],
  [/Connection terminated|timeout expired|timeout exceeded when trying to connect/, 'unreachable'],
];

/** The kind of failure, or null for an error that is none of these. */
export function failureOf(error: unknown): DatabaseFailure | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (Object.hasOwn(byPostgresCode, code)) return byPostgresCode[code] ?? null;
  if (code.startsWith('08')) return 'unreachable';
  return byMessage.find(([pattern]) => pattern.test(error.message))?.[1] ?? null;
}

/** Whether the same transaction may succeed when it is simply run again. */
export function mayBeRunAgain(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === '40001' || code === '40P01';
}
