/** Types into the pages in turn and takes the times. */
import type { CDPSession, Page } from 'playwright-core';
import { magic } from './hundred-questions';

/** What has to stand on the page, or be gone from it, for a keystroke to be done with. */
interface Expected {
  readonly id: string;
  readonly shown: boolean;
}

declare global {
  interface Window {
    /** Both of `keystroke-clock.js`. */
    awaitKeystroke(expected: Expected | null): void;
    readonly keystrokeTaken: Promise<number>;
  }
}

export interface TypedPage {
  readonly name: string;
  readonly page: Page;
  readonly session: CDPSession;
  /** Id of a question's control. */
  readonly idOf: (key: string) => string;
  /** Whether its rules show and hide questions. */
  readonly hasRules: boolean;
}

export interface Times {
  readonly name: string;
  /** Milliseconds for each keystroke: in a box that only rules about itself read, and in one that shows others. */
  readonly plain: number[];
  readonly ruled: number[];
  /** Milliseconds of the main thread's processor time for a keystroke, by round. */
  readonly processor: number[];
}

export interface Typing {
  readonly rounds: number;
  readonly keys: number;
  /** 1 as the machine is, 4 four times slower. */
  readonly slowdown: number;
}

export async function typeInTurn(pages: readonly TypedPage[], typing: Typing): Promise<Times[]> {
  const times = pages.map(({ name }): Times => ({ name, plain: [], ruled: [], processor: [] }));
  for (let round = 0; round <= typing.rounds; round += 1)
    for (const [index, typed] of pages.entries()) {
      const taken = await typeRound(typed, typing);
      const all = times[index];
      // The first round only warms up.
      if (round === 0 || !all) continue;
      all.plain.push(...taken.plain);
      all.ruled.push(...taken.ruled);
      all.processor.push(...taken.processor);
    }
  return times;
}

async function typeRound(typed: TypedPage, { keys, slowdown }: Typing): Promise<Omit<Times, 'name'>> {
  const { page, session, idOf, hasRules } = typed;
  await page.bringToFront();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const before = await processorTime(session);
  const plain = await typeInto(
    typed,
    'name5',
    (at) => (at % 2 === 0 ? 'k' : 'Backspace'),
    keys,
    () => null,
  );
  const used = (await processorTime(session)) - before;
  const ruled = hasRules
    ? await typeInto(
        typed,
        'word3',
        (at) => (at % 2 === 0 ? magic : 'Backspace'),
        keys,
        (at) => ({
          id: idOf('more13'),
          shown: at % 2 === 0,
        }),
      )
    : [];
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  // What saves and plans a moment after the last change is not to disturb the others.
  await page.waitForTimeout(1_200);
  return { plain, ruled, processor: [used / keys] };
}

async function typeInto(
  { page, idOf }: TypedPage,
  field: string,
  keyOf: (at: number) => string,
  keys: number,
  expectedOf: (at: number) => Expected | null,
): Promise<number[]> {
  await page.focus(`[id="${idOf(field)}"]`);
  await page.keyboard.press('End');
  const taken: number[] = [];
  for (let at = 0; at < keys; at += 1) {
    await page.evaluate((expected) => {
      window.awaitKeystroke(expected);
    }, expectedOf(at));
    await page.keyboard.press(keyOf(at));
    taken.push(await page.evaluate(() => window.keystrokeTaken));
  }
  return taken;
}

async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
}
