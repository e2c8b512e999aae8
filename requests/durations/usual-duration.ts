/** How long requests of an item take: as the finished ones did, or as the open ones are promised to. */
import type { RequestSpan } from './duration-store.server';

export interface UsualDuration {
  readonly from: 'finished' | 'promised';
  /** Milliseconds, weekends and nights included. */
  readonly ms: number;
}

/** Fewer say nothing of what is usual. */
const FEWEST = 5;

/** The median of the finished ones; of what was promised where they are too few; null where nothing is known. */
export function usualDuration(spans: readonly RequestSpan[]): UsualDuration | null {
  const finished = spans.flatMap(({ submittedAt, doneAt }) =>
    doneAt === null ? [] : [doneAt - submittedAt],
  );
  if (finished.length >= FEWEST) return { from: 'finished', ms: medianOf(finished) };
  const promised = spans.flatMap(({ submittedAt, promisedAt }) =>
    promisedAt === null ? [] : [promisedAt - submittedAt],
  );
  return promised.length === 0 ? null : { from: 'promised', ms: medianOf(promised) };
}

/** Of two in the middle the longer one: nobody complains of having it earlier. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
