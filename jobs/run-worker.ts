/** The worker: looks for due work again and again until it is stopped. Runs inside the portal or on its own. */
import type { WorkContext } from '../people/work-context';
import { runDueWork } from './due-work';

export interface WorkerOptions {
  /** Milliseconds between the end of one pass and the start of the next. */
  readonly interval?: number;
  /** Told of every pass that failed; the worker goes on. */
  readonly onError: (error: unknown) => void;
}

export interface Worker {
  /** Ends the worker after the pass that is under way. */
  stop(): Promise<void>;
}

const INTERVAL = 5_000;

export function startWorker(context: WorkContext, options: WorkerOptions): Worker {
  const stopping = new AbortController();
  const running = runPasses(context, options, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function runPasses(context: WorkContext, options: WorkerOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let more = false;
    try {
      // A batch is sent in small parts, and requests are replayed page by page, so that alerts are given in between.
      const { rows, replayed } = await runDueWork(context);
      more = rows + replayed > 0;
    } catch (error) {
      options.onError(error);
    }
    if (!more) await rest(options.interval ?? INTERVAL, signal);
  }
}

/** Waits, unless the worker is stopped before. */
function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
