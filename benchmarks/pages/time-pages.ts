/** Rates and times of pages in interleaved rounds, so that what disturbs the machine disturbs all of them. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Asked, Asking } from './ask-pages';
import type { Page } from './measured-pages';
import { processorTime } from './processor-time';

export const CLIENTS = 10;

export interface PageTimes {
  readonly page: Page;
  /** Pages a second with ten clients, by round. */
  readonly rates: number[];
  /** Milliseconds of the answers to ten clients, and to one. */
  readonly busy: number[];
  readonly calm: number[];
  /** Milliseconds of its server's processor time a page, by round; NaN where the system does not tell. */
  readonly costs: number[];
}

export interface RoundSize {
  readonly rounds: number;
  /** How long each page is asked for in a round, with ten clients and with one. */
  readonly roundMs: number;
}

export async function timePages(
  pages: readonly Page[],
  { rounds, roundMs }: RoundSize,
): Promise<PageTimes[]> {
  const generator = startGenerator();
  const times = pages.map((page): PageTimes => ({
    page,
    rates: [],
    busy: [],
    calm: [],
    costs: [],
  }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { page, rates, busy, calm, costs } of times) {
      const before = await processorTime(page.pid);
      const many = await ask(generator, page, CLIENTS, roundMs);
      const after = await processorTime(page.pid);
      const one = await ask(generator, page, 1, roundMs / 2);
      // The first round only warms up.
      if (round === 0) continue;
      rates.push((many.answers.length / many.elapsedMs) * 1_000);
      costs.push(((after ?? NaN) - (before ?? NaN)) / many.answers.length);
      busy.push(...many.answers);
      calm.push(...one.answers);
    }
    process.stdout.write(round === rounds ? '\n' : '.');
  }
  generator.child.kill();
  return times;
}

/** Asks for a page again and again. */
export async function keepAsking(page: Page, forMs: number): Promise<Asked> {
  const generator = startGenerator();
  const asked = await ask(generator, page, CLIENTS, forMs);
  generator.child.kill();
  return asked;
}

interface Generator {
  readonly child: ChildProcess;
  /** Fails when the process ends. */
  readonly ended: Promise<never>;
}

function startGenerator(): Generator {
  const child = fork(path.join(import.meta.dirname, 'ask-pages.ts'), { execArgv: ['--import', 'tsx'] });
  const ended = once(child, 'exit').then((): never => {
    throw new Error('The load generator has ended');
  });
  // Its end is a fault only while an answer of it is waited for.
  ended.catch(() => undefined);
  return { child, ended };
}

async function ask(
  { child, ended }: Generator,
  { url, cookie }: Page,
  connections: number,
  forMs: number,
): Promise<Asked> {
  child.send({ url, cookie, connections, forMs } satisfies Asking);
  const [asked] = (await Promise.race([once(child, 'message'), ended])) as [Asked];
  return asked;
}
