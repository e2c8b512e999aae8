/** A round over HTTP: the forms of some drafts, sent by the load generator, and what became of them. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Viewer } from '../../people/viewer';
import { csrfFieldName } from '../../app/csrf-names';
import { keyField, promiseField, revisionField } from '../../app/drafts/step-fields';
import { csrfToken, signIn } from '../harness/sign-in';
import type { Stage } from '../harness/stage';
import type { PreparedDraft } from './prepare-drafts';
import type { Answer, Load, LoadResult, SentForm } from './submit-drafts';

export interface Session {
  readonly cookie: string;
  readonly token: string;
}

/** By id of the person. */
export type Sessions = ReadonlyMap<string, Session>;

export interface HttpLoad {
  readonly url: string;
  readonly connections: number;
  readonly sessions: Sessions;
}

export async function signInAll(url: string, viewers: readonly Viewer[]): Promise<Sessions> {
  const sessions = new Map<string, Session>();
  for (const { id, number } of viewers) {
    const cookie = await signIn(url, number);
    sessions.set(id, { cookie, token: await csrfToken(`${url}/`, cookie) });
  }
  return sessions;
}

export function startLoadGenerator(): ChildProcess {
  return fork(path.join(import.meta.dirname, 'submit-drafts.ts'), { execArgv: ['--import', 'tsx'] });
}

/** Every answer must be the way to a request that is really there, with its work; else the round counts for nothing. */
export async function submitOverHttp(
  { context }: Stage,
  generator: ChildProcess,
  load: HttpLoad,
  drafts: readonly PreparedDraft[],
): Promise<LoadResult> {
  const { url, connections, sessions } = load;
  const forms = drafts.map((draft) => formOf(draft, sessions));
  generator.send({ url, connections, forms } satisfies Load);
  const [result] = (await once(generator, 'message')) as [LoadResult];
  await demandStored(context, drafts, result.answers);
  return result;
}

function formOf({ viewer, draftId, ...draft }: PreparedDraft, sessions: Sessions): SentForm {
  const session = sessions.get(viewer.id);
  if (!session) throw new Error(`${viewer.number} has not signed in`);
  const body = new URLSearchParams({
    [csrfFieldName]: session.token,
    [keyField]: draft.idempotencyKey,
    [revisionField]: String(draft.revision),
    [promiseField]: draft.promise,
  });
  return { path: `/drafts/${draftId}/check`, cookie: session.cookie, body: body.toString() };
}

async function demandStored(
  { database }: Stage['context'],
  drafts: readonly PreparedDraft[],
  answers: readonly Answer[],
): Promise<void> {
  const rows = await database
    .knex('requests as r')
    .join('tickets as t', 't.request_id', 'r.id')
    .whereIn(
      'r.idempotency_key',
      drafts.map((draft) => draft.idempotencyKey),
    )
    .groupBy('r.id', 'r.idempotency_key')
    .select<{ id: string; key: string }[]>('r.id', 'r.idempotency_key as key');
  const byKey = new Map(rows.map(({ id, key }) => [key, id]));
  drafts.forEach(({ idempotencyKey }, index) => {
    const answer = answers[index];
    const stored = byKey.get(idempotencyKey);
    if (answer?.status !== 303 || stored === undefined || answer.location !== `/requests/${stored}`)
      throw new Error(`Not submitted: ${JSON.stringify(answer)}, stored as ${String(stored)}`);
  });
}
