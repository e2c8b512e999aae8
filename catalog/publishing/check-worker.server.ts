/** The thread that checks run in: nothing that they cost is felt by anybody else. */
import { parentPort } from 'node:worker_threads';
import { checkItem } from '../checks/check-item';
import type { CheckSurroundings } from '../checks/check-item';
import type { ItemDraftDocument } from '../editing/item-draft';

/** What the thread is asked. */
export interface CheckJob {
  readonly document: ItemDraftDocument;
  readonly surroundings: CheckSurroundings;
}

parentPort?.on('message', ({ document, surroundings }: CheckJob) => {
  parentPort?.postMessage({ report: checkItem(document, surroundings) });
});
parentPort?.postMessage('ready');
