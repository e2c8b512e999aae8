/** Several processes behind one port: a parent that serves nothing itself starts them, restarts them and stops them. */
import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from './request-log';

/** What a serving process tells its parent once it takes requests. */
export interface Listening {
  readonly listening: string;
}

/** A process that dies again at once does not keep the machine busy with starting it. */
const REST_BEFORE_RESTART = 1_000;

/** Thrown when a process ends before it has served anything: it has said why. */
export class ProcessFailed extends Error {
  constructor(readonly exitCode: number) {
    super('A serving process ended while starting');
  }
}

export interface RunningProcesses {
  readonly url: string;
  /** Every process answers what is under way, and ends. */
  stop(): Promise<void>;
}

/** Whether this process was started by `startProcesses`, to serve. */
export const isServingProcess = cluster.isWorker;

export function tellParent(url: string): void {
  process.send?.({ listening: url } satisfies Listening);
}

/**
 * Starts as many processes as `count` and waits until each listens. Only the first runs the worker inside, if any.
 *
 * @throws ProcessFailed when one of them cannot start; the others are stopped
 */
export async function startProcesses(count: number, logger: Logger): Promise<RunningProcesses> {
  let stopping = false;
  const running = new Set<Worker>();
  const launch = (place: number): Worker => {
    const worker = cluster.fork(place === 0 ? {} : { WORKER: 'off' });
    running.add(worker);
    worker.once('exit', () => running.delete(worker));
    return worker;
  };
  const stop = async (): Promise<void> => {
    stopping = true;
    await Promise.all(
      [...running].map(async (worker) => {
        const ended = once(worker, 'exit');
        worker.process.kill('SIGTERM');
        await ended;
      }),
    );
  };
  const replace = async (place: number, code: number): Promise<void> => {
    if (stopping) return;
    logger.error({ place, code }, 'a serving process ended and is started again');
    await delay(REST_BEFORE_RESTART);
    // Stopping may have begun during the rest.
    if (!stopping) keep(place, launch(place));
  };
  const keep = (place: number, worker: Worker): void => {
    worker.once('exit', (code) => void replace(place, code));
  };
  const workers = Array.from({ length: count }, (_, place) => launch(place));
  try {
    const [url = ''] = await Promise.all(workers.map(listeningAddress));
    workers.forEach((worker, place) => {
      keep(place, worker);
    });
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function listeningAddress(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once('exit', (code) => {
      reject(new ProcessFailed(code));
    });
    worker.on('message', (message: Partial<Listening>) => {
      if (typeof message.listening === 'string') resolve(message.listening);
    });
  });
}
