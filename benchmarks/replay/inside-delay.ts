/** Loaded into a portal's process before it starts: between two messages it measures the delay of the event loop. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds by which the loop came late. */
export interface Delay {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Milliseconds between two looks; what is measured is how much later than that the second one came. */
const EVERY = 10;
const delays = monitorEventLoopDelay({ resolution: EVERY });

process.on('message', (order: 'begin' | 'end') => {
  if (order === 'begin') {
    delays.reset();
    delays.enable();
    process.send?.('begun');
    return;
  }
  delays.disable();
  const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - EVERY);
  const delay: Delay = {
    p50: late(delays.percentile(50)),
    p99: late(delays.percentile(99)),
    max: late(delays.max),
  };
  process.send?.(delay);
});
// Only the server keeps the process alive.
process.channel?.unref();
