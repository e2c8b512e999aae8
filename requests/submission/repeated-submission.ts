/** Answers a submission that has arrived before with what became of it. */
import type { Knex } from 'knex';
import { conflict } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import { findSubmission } from '../request-store.server';
import type { Submission, SubmitOutcome } from './submission';

/** Null when it has not arrived before. @throws E-203 when the key came with something else */
export async function repeatedSubmission(
  db: Knex,
  viewer: Viewer,
  { idempotencyKey }: Submission,
  bodyHash: string,
): Promise<SubmitOutcome | null> {
  const stored = await findSubmission(db, { requesterId: viewer.id, idempotencyKey });
  if (!stored) return null;
  if (stored.bodyHash !== bodyHash) throw conflict('E-203');
  return { outcome: 'submitted', requestId: stored.id, number: stored.number, repeated: true };
}
