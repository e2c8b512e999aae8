/** Has a replay done by the portal's own worker, and watches the portal's event loop meanwhile. */
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { readReplay } from '../../requests/replay/read-replays';
import { startReplay } from '../../requests/replay/start-replay';
import { viewerByNumber } from '../../people/people-store.server';
import type { Viewer } from '../../people/viewer';
import type { ServerProcess } from '../harness/server-process';
import { signIn } from '../harness/sign-in';
import type { Stage } from '../harness/stage';
import { ITEM } from './fill-requests';
import type { Delay } from './inside-delay';

export interface Watched {
  readonly delay: Delay;
  readonly seconds: number;
  /** Of the pages that were asked for meanwhile, milliseconds each. */
  readonly answers: readonly number[];
}

export interface Replayed {
  readonly requests: number;
  readonly changed: number;
}

/** Milliseconds between two pages of the one reader. */
const PAUSE = 100;

export async function watch(
  { url, process: portal }: ServerProcess,
  work: () => Promise<unknown>,
  reader: { readonly cookie: string; readonly path: string } | null,
): Promise<Watched> {
  const reading = new AbortController();
  const answers: number[] = [];
  await ask(portal, 'begin');
  const begun = performance.now();
  const pages = reader && readOn(`${url}${reader.path}`, reader.cookie, answers, reading.signal);
  await work();
  const seconds = (performance.now() - begun) / 1000;
  const told = (await ask(portal, 'end')) as Delay;
  reading.abort();
  await pages;
  return { delay: told, seconds, answers };
}

/** Asks for a replay of the draft and waits until the portal's worker has done it. */
export async function replayDraft({ context }: Stage, viewer: Viewer): Promise<Replayed> {
  const id = await startReplay(context, viewer, ITEM, { which: 'draft', days: null });
  for (;;) {
    const { state, requests, unchanged } = await readReplay(context, viewer, id);
    if (state === 'done') return { requests, changed: requests - unchanged };
    if (state === 'failed') throw new Error('The replay failed');
    await delay(200);
  }
}

export async function anAdmin({ context, people }: Stage): Promise<Viewer> {
  const number = people.find(({ roles }) => roles.includes('admin'))?.number ?? '';
  const viewer = await viewerByNumber(context.database.knex, number);
  if (!viewer) throw new Error('Nobody administers the demo');
  return viewer;
}

export async function signedIn(portal: ServerProcess, viewer: Viewer): Promise<string> {
  return signIn(portal.url, viewer.number);
}

async function readOn(url: string, cookie: string, answers: number[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const begun = performance.now();
    const answer = await fetch(url, { headers: { cookie, accept: 'text/html' } });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${url}: ${String(answer.status)}`);
    answers.push(performance.now() - begun);
    await delay(PAUSE);
  }
}

async function ask(portal: ServerProcess['process'], order: 'begin' | 'end'): Promise<unknown> {
  portal.send(order);
  const [answer] = (await once(portal, 'message')) as unknown[];
  return answer;
}
