/** One round more, in a portal that is looked into: statements, schema compiles, and where the processor's time goes. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Order, Seen } from './inside-portal';
import { summarise, type Share } from './profile-summary';

export const insidePortal = 'benchmarks/harness/inside-portal.ts';

export interface Observed extends Seen {
  readonly shares: readonly Share[];
}

/** @param portal started with `insidePortal` */
export async function observe(portal: ChildProcess, work: () => Promise<unknown>): Promise<Observed> {
  const folder = await mkdtemp(path.join(tmpdir(), 'formwork-bench-profile-'));
  const profileFile = path.join(folder, 'portal.cpuprofile');
  await ask(portal, { order: 'begin' });
  await work();
  const seen = (await ask(portal, { order: 'end', profileFile })) as Seen;
  const shares = await summarise(profileFile);
  await rm(folder, { recursive: true });
  return { ...seen, shares };
}

async function ask(portal: ChildProcess, order: Order): Promise<unknown> {
  portal.send(order);
  const [answer] = (await once(portal, 'message')) as unknown[];
  return answer;
}
