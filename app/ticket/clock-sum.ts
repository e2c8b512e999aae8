/** The explanation of a clock as a sum in whole minutes, each line rounded so that the lines add up to the total. */
import type { ClockExplanation, ClockPart } from '../../tickets/ola/explain-clock';

export interface ClockLine {
  readonly part: ClockPart;
  /** Working time in whole minutes. */
  readonly minutes: number;
}

export interface ClockSum {
  readonly lines: readonly ClockLine[];
  readonly total: number;
}

const MINUTE = 60_000;

/** Rounds the running total, not each part: three pauses of 40 seconds are two minutes, not none. */
export function clockSum({ parts }: Pick<ClockExplanation, 'parts'>): ClockSum {
  let work = 0;
  let total = 0;
  const lines = parts.map((part) => {
    const before = total;
    work += part.work;
    total = Math.round(work / MINUTE);
    return { part, minutes: total - before };
  });
  return { lines, total };
}
