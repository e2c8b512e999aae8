/** Long work gives way to whoever else waits for this process. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds after which others have their turn. */
const TURN = 5;

/** To be awaited between two parts of the work, each short: waits where a turn is over. */
export function givingWay(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < TURN) return;
    await nextTurn();
    begun = performance.now();
  };
}

/** Takes all steps, giving way in between. */
export async function inTurns<Result>(steps: Generator<void, Result>): Promise<Result> {
  const giveWay = givingWay();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await giveWay();
  }
}
