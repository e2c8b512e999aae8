/** What the thread answered about a document, remembered for the day: the same question is not worked out twice. */
import { contentHash } from '../content-hash.server';
import { inThread } from './task-thread.server';
import type { DraftJob, ThreadTasks } from './thread-tasks.server';

const DAY = 86_400_000;
/** Answers that are kept: those about the drafts that are worked on. */
const MOST_KEPT = 50;
const kept = new Map<string, Promise<unknown>>();

/** Cases are set at the beginning of the day. Null for what took too long, as where the task answers so. */
export function rememberedTask<Task extends keyof ThreadTasks>(
  task: Task,
  { surroundings, ...asked }: DraftJob,
): Promise<ThreadTasks[Task] | null> {
  const job = {
    ...asked,
    surroundings: { ...surroundings, now: surroundings.now - (surroundings.now % DAY) },
  };
  const key = `${task} ${contentHash(JSON.stringify(job))}`;
  const known = kept.get(key);
  if (known) return known as Promise<ThreadTasks[Task] | null>;
  const answer = inThread(task, job).then((told) => told?.answer ?? null);
  kept.set(key, answer);
  answer.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return answer;
}
