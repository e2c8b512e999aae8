/** What the thread answered about a document, remembered for the day: the same question is not worked out twice. */
import { contentHash } from '../content-hash.server';
import { inThread, TASK_LIMIT } from './task-thread.server';
import type { DraftJob, ThreadTasks } from './thread-tasks.server';

const DAY = 86_400_000;
/** Milliseconds after which what took too long is tried again: the machine may have been busy with others. */
const TRY_AGAIN = 600_000;
/** Answers that are kept: those about the drafts that are worked on. */
const MOST_KEPT = 50;

interface Kept {
  readonly answer: Promise<unknown>;
  /** When it was asked, where it took too long. */
  lateAt?: number;
}

const kept = new Map<string, Kept>();

/** Cases are set at the beginning of the day. Null for what took too long, as where the task answers so. */
export function rememberedTask<Task extends keyof ThreadTasks>(
  task: Task,
  { surroundings, ...asked }: DraftJob,
  limit = TASK_LIMIT,
): Promise<ThreadTasks[Task] | null> {
  const { now } = surroundings;
  const job = { ...asked, surroundings: { ...surroundings, now: now - (now % DAY) } };
  const key = `${task} ${contentHash(JSON.stringify(job))}`;
  const known = kept.get(key);
  if (known && now - (known.lateAt ?? now) < TRY_AGAIN)
    return known.answer as Promise<ThreadTasks[Task] | null>;
  const answer = inThread(task, job, limit).then((told) => {
    if (told === null) entry.lateAt = now;
    return told?.answer ?? null;
  });
  const entry: Kept = { answer };
  kept.set(key, entry);
  answer.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return answer;
}
