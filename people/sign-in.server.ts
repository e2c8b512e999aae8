/** Signing in with employee number or e-mail and password. */
import { createHash } from 'node:crypto';
import { recordAudit } from './audit-store.server';
import { isPassword } from './password.server';
import { viewerById } from './people-store.server';
import { tooMany, unauthenticated } from './refusal';
import { openSession, type Visitor, type Session, type SessionContext } from './sessions.server';
import {
  countTry,
  findCredentials,
  forgetTries,
  giveTryBack,
  type Credentials,
} from './sign-in-store.server';

const MINUTE = 60_000;
const WINDOW = 15 * MINUTE;
/** Wrong tries for one name from one address: somebody who forgot their password, and hardly a guesser. */
const TRIES_FOR_NAME = 5;
/** Wrong tries from one address, for any names: an office behind one address forgets more than one person. */
const TRIES_FROM_ADDRESS = 60;

export interface SignInInput {
  /** Employee number or e-mail address. */
  readonly name: string;
  readonly password: string;
}

/**
 * Opens a session. An unknown name, a wrong password, and a person who left or is frozen get the same refusal
 * (E-105) after the same work. Every try is counted before the password is looked at, and forgotten when it was
 * right; too many are refused (E-903). Where the counter cannot be written, nobody signs in.
 */
export async function signIn(
  context: SessionContext,
  input: SignInInput,
  visitor: Visitor,
): Promise<{ token: string; session: Session }> {
  const { database, sessionLimits } = context;
  const name = input.name.trim().normalize('NFKC').slice(0, 200);
  const keys = keysOf(name, visitor);
  const now = await database.now();
  await countTries(context, keys, visitor, now);

  const credentials = await findCredentials(database.knex, name);
  const matches = await isPassword(input.password, credentials?.passwordHash ?? null);
  const viewer = credentials && matches ? await viewerById(database.knex, credentials.id) : null;
  if (!viewer) {
    await recordFailure(context, credentials, matches, visitor, now);
    throw unauthenticated('E-105');
  }
  return database.transaction(async (trx) => {
    await forgetTries(trx, keys.name);
    await giveTryBack(trx, keys.address);
    await recordAudit(trx, { type: 'sign-in', actorId: viewer.id, at: now, address: visitor.address });
    return openSession(trx, viewer, { now, limits: sessionLimits, ...visitor });
  });
}

interface Keys {
  readonly name: string;
  readonly address: string;
}

/** The typed name is hashed: people type passwords into the wrong field. */
function keysOf(name: string, { address }: Visitor): Keys {
  const typed = createHash('sha256').update(name.toLowerCase()).digest('base64url');
  return { name: `sign-in:${address}:${typed}`, address: `sign-in:${address}` };
}

async function countTries(context: SessionContext, keys: Keys, visitor: Visitor, now: number): Promise<void> {
  const until = await context.database.transaction(async (trx) => {
    const ofAddress = await countTry(trx, keys.address, now, WINDOW);
    const ofName = await countTry(trx, keys.name, now, WINDOW);
    const over =
      ofAddress.count > TRIES_FROM_ADDRESS ? ofAddress : ofName.count > TRIES_FOR_NAME ? ofName : null;
    // One entry a window: a flood must not fill the log.
    const first = ofAddress.count === TRIES_FROM_ADDRESS + 1 || ofName.count === TRIES_FOR_NAME + 1;
    if (over && first)
      await recordAudit(trx, { type: 'sign-in-limited', actorId: null, at: now, address: visitor.address });
    return over?.until ?? null;
  });
  if (until !== null) throw tooMany('E-903', { minutes: Math.ceil((until - now) / MINUTE) });
}

async function recordFailure(
  { database }: SessionContext,
  credentials: Credentials | null,
  matches: boolean,
  visitor: Visitor,
  at: number,
): Promise<void> {
  const reason = !credentials ? 'unknown' : matches ? 'may-not-sign-in' : 'wrong-password';
  const actorId = credentials?.id ?? null;
  await database.transaction((trx) =>
    recordAudit(trx, { type: 'sign-in-failed', actorId, at, address: visitor.address, data: { reason } }),
  );
}
