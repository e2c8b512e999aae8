/**
 * Sessions of signed-in persons: a random token in the cookie, its hash in the database, an idle and an absolute
 * end, and a token against forged requests.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Knex } from 'knex';
import type { Database } from '../db/database';
import { recordAudit } from './audit-store.server';
import { mayTakePart, viewerOf } from './person';
import { forbidden } from './refusal';
import {
  deleteEndedSessions,
  findSession,
  insertSession,
  markSeen,
  revokeSession,
} from './session-store.server';
import type { Viewer } from './viewer';

export interface SessionLimits {
  /** Milliseconds without a request after which a session has ended. */
  readonly idle: number;
  /** Milliseconds after signing in at which a session ends, used or not. */
  readonly absolute: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * An hour without a request, twelve hours in all: within NIST SP 800-63B (at most 1 h and 24 h at AAL2), and no
 * session lasts from one working day into the next. Typed text survives in drafts.
 */
export const defaultSessionLimits: SessionLimits = { idle: HOUR, absolute: 12 * HOUR };

/** What functions about sessions are handed. */
export interface SessionContext {
  readonly database: Database;
  readonly sessionLimits?: SessionLimits;
}

/** Where a request comes from: the address of the peer, or the one that a configured proxy names. */
export interface Visitor {
  readonly address: string;
  readonly device?: string;
}

export interface Session {
  /** The token's hash: names the session without opening it. */
  readonly id: string;
  readonly viewer: Viewer;
  /** What every form that changes something sends back; see `checkCsrf`. */
  readonly csrfToken: string;
  /** Milliseconds UTC. */
  readonly createdAt: number;
  readonly endsAt: number;
}

/** How long an ended session's row is kept, for the list of recent sign-ins. */
const KEPT = 30 * 24 * HOUR;
/** A session's last sign of life is written down no more often. */
const SEEN_STEP = MINUTE;

/** Opens a session for a person who proved who they are. The token is shown once, here, and never stored. */
export async function openSession(
  trx: Knex.Transaction,
  viewer: Viewer,
  at: { readonly now: number; readonly limits?: SessionLimits } & Visitor,
): Promise<{ token: string; session: Session }> {
  const { now, limits = defaultSessionLimits } = at;
  const token = randomBytes(32).toString('base64url');
  const row = {
    token_hash: hashOf(token),
    person_id: viewer.id,
    csrf_secret: randomBytes(32).toString('hex'),
    created_at: now,
    seen_at: now,
    ends_at: now + limits.absolute,
    revoked_at: null,
    address: at.address.slice(0, 64),
    device: at.device?.slice(0, 200) ?? null,
  };
  await deleteEndedSessions(trx, viewer.id, now - KEPT);
  await insertSession(trx, row);
  return { token, session: sessionFrom(row, viewer) };
}

/**
 * The session of a token; null where there is none, where it has ended, or where its person may no longer sign in.
 * One query, and a write at most once a minute.
 */
export async function sessionOf(context: SessionContext, token: string): Promise<Session | null> {
  const { database, sessionLimits = defaultSessionLimits } = context;
  const found = await findSession(database.knex, hashOf(token));
  if (!found || found.session.revoked_at !== null || !mayTakePart(found.person)) return null;
  const { session, person } = found;
  const now = await database.now();
  if (now >= session.ends_at || now - session.seen_at >= sessionLimits.idle) return null;
  if (now - session.seen_at >= SEEN_STEP) {
    // Reading goes on while nothing can be written (disk full): the session then only ends a little early.
    await database.transaction((trx) => markSeen(trx, session.token_hash, now)).catch(() => undefined);
  }
  return sessionFrom(session, viewerOf(person));
}

/** Signs out: this token opens nothing any more. */
export async function endSession(context: SessionContext, session: Session): Promise<void> {
  const { database } = context;
  const at = await database.now();
  await database.transaction(async (trx) => {
    await revokeSession(trx, session.id, at);
    await recordAudit(trx, { type: 'sign-out', actorId: session.viewer.id, at });
  });
}

/** Throws E-106 unless the form carries this session's token. */
export function checkCsrf(session: Session, submitted: unknown): void {
  const given = createHash('sha256')
    .update(typeof submitted === 'string' ? submitted : '')
    .digest();
  const expected = createHash('sha256').update(session.csrfToken).digest();
  if (!timingSafeEqual(given, expected)) throw forbidden('E-106');
}

function sessionFrom(
  row: { token_hash: string; csrf_secret: string; created_at: number; ends_at: number },
  viewer: Viewer,
): Session {
  const csrfToken = createHmac('sha256', row.csrf_secret).update(row.token_hash).digest('base64url');
  return { id: row.token_hash, viewer, csrfToken, createdAt: row.created_at, endsAt: row.ends_at };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
