/** Runs an item's checks away from the event loop, with a limit, and remembers what they said. */
import { finding } from '../../forms/checks/finding';
import type { CheckReport, CheckSurroundings } from '../checks/check-item';
import type { ItemDraftDocument } from '../editing/item-draft';
import { rememberedTask } from './remembered-task.server';
import { TASK_LIMIT } from './task-thread.server';

/** The same for the same document on the same day: cases are set at its beginning. */
export async function runChecks(
  document: ItemDraftDocument,
  surroundings: CheckSurroundings,
): Promise<CheckReport> {
  return (await rememberedTask('checks', { document, surroundings })) ?? tookTooLong();
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
