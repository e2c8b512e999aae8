/** Runs an item's checks away from the event loop, with a limit, and remembers what they said. */
import { finding } from '../../forms/checks/finding';
import { contentHash } from '../content-hash.server';
import type { CheckReport, CheckSurroundings } from '../checks/check-item';
import type { ItemDraftDocument } from '../editing/item-draft';
import { inThread, TASK_LIMIT } from './task-thread.server';

const DAY = 86_400_000;
/** Reports that are kept: those of the drafts that are worked on. */
const MOST_KEPT = 50;
const kept = new Map<string, Promise<CheckReport>>();

/** The same for the same document on the same day: cases are set at its beginning. */
export function runChecks(
  document: ItemDraftDocument,
  surroundings: CheckSurroundings,
): Promise<CheckReport> {
  const job = {
    document,
    surroundings: { ...surroundings, now: surroundings.now - (surroundings.now % DAY) },
  };
  const key = contentHash(JSON.stringify(job));
  const known = kept.get(key);
  if (known) return known;
  const report = inThread('checks', job).then((told) => told?.answer ?? tookTooLong());
  kept.set(key, report);
  report.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return report;
}

/** What cannot be checked is not published. */
function tookTooLong(): CheckReport {
  const seconds = String(TASK_LIMIT / 1000);
  const params = {
    what: {
      en: `The checks were not done after ${seconds} seconds.`,
      'zh-CN': `检查在 ${seconds} 秒内未完成。`,
    },
    how: {
      en: 'Let fewer answers decide together, or split the item.',
      'zh-CN': '请减少共同决定结果的回答，或拆分该服务。',
    },
  };
  return { findings: [finding('limit-exceeded', '', { params })], covered: [] };
}
