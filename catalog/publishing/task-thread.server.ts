/** The one thread that drafts are looked through in, started when it is first needed; what takes too long ends it. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DraftJob, ThreadTasks } from './thread-tasks.server';

/** Milliseconds for one draft. */
export const TASK_LIMIT = 20_000;
/** Milliseconds for the thread to be ready, on a machine that is busy. */
const START_LIMIT = 60_000;
const MEMORY = { maxOldGenerationSizeMb: 512 };
const FILE = 'catalog/publishing/thread-tasks.server.ts';

let idle: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/** One after the other: the machine has others to serve. Null for what took too long, or too much memory. */
export function inThread<Task extends keyof ThreadTasks>(
  task: Task,
  job: DraftJob,
  limit = TASK_LIMIT,
): Promise<{ readonly answer: ThreadTasks[Task] } | null> {
  const next = last.then(() => run(task, job, limit));
  last = next.catch(() => undefined);
  return next;
}

async function run<Task extends keyof ThreadTasks>(
  task: Task,
  job: DraftJob,
  limit: number,
): Promise<{ readonly answer: ThreadTasks[Task] } | null> {
  const worker = idle ?? (await started());
  idle = null;
  worker.ref();
  const answer = answerOf<{ readonly answer: ThreadTasks[Task] }>(worker, limit);
  worker.postMessage({ task, job });
  const told = await answer;
  if (told === null) {
    await worker.terminate();
    return null;
  }
  // A thread that waits keeps no process alive.
  worker.unref();
  idle = worker;
  return told;
}

async function started(): Promise<Worker> {
  const root = rootAbove(import.meta.dirname);
  // Run from source as everything else is: only the portal's pages are built.
  const tsx = path.dirname(createRequire(path.join(root, 'package.json')).resolve('tsx/package.json'));
  const loader = pathToFileURL(path.join(tsx, 'dist/esm/api/index.mjs')).href;
  const file = pathToFileURL(path.join(root, FILE)).href;
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(file)});
  })`;
  const worker = new Worker(start, { eval: true, execArgv: [], resourceLimits: MEMORY });
  if ((await answerOf(worker, START_LIMIT)) === null) throw new Error('The thread for drafts did not start.');
  return worker;
}

/** The next message; null after so many milliseconds, or where its memory ran out. Rejects where the thread ends. */
function answerOf<Answer>(worker: Worker, limit: number): Promise<Answer | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(() => resolve(null)), limit);
    const onMessage = (answer: Answer) => done(() => resolve(answer));
    const onError = (error: Error & { readonly code?: string }) =>
      done(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error)));
    const onExit = () => done(() => reject(new Error('The thread for drafts ended.')));
    const done = (settle: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}

/** The folder of the product, above the source or the build that this runs from. */
function rootAbove(folder: string): string {
  if (existsSync(path.join(folder, FILE))) return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error(`${FILE} is missing.`);
  return rootAbove(above);
}
