/** Rounds of processor time, contenders in turn: other work on the machine does not count, and disturbs all alike. */
import { median } from './statistics';

export interface Contender {
  readonly name: string;
  /** Done over and over; how much comes of it is summed up, so that nothing can be left out. */
  readonly run: () => number;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds of processor time for one run, in each round. */
  readonly rounds: readonly number[];
  readonly ms: number;
}

/** @param roundMs how much processor time each contender has in a round; the first round only warms up */
export function measureInTurn(contenders: readonly Contender[], rounds: number, roundMs: number): Measured[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1)
    contenders.forEach(({ run }, index) => {
      const ms = timeOf(run, roundMs);
      if (round > 0) times[index]?.push(ms);
    });
  return contenders.map(({ name }, index) => {
    const own = times[index] ?? [];
    return { name, rounds: own, ms: median(own) };
  });
}

/** The median over the rounds of how one relates to the other in each: what disturbs a round disturbs both. */
export function ratio(one: Measured, other: Measured): number {
  return median(one.rounds.map((ms, round) => ms / (other.rounds[round] ?? NaN)));
}

function timeOf(run: () => number, roundMs: number): number {
  const began = process.cpuUsage();
  let runs = 0;
  let came = 0;
  for (;;) {
    came += run();
    runs += 1;
    const { user, system } = process.cpuUsage(began);
    const used = (user + system) / 1_000;
    if (used >= roundMs && came > 0) return used / runs;
  }
}
