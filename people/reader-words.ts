/** Reader words: who may read an answer, as a form document names them (`role:hr`, `department:it`, …). */
import { isQueueWorker } from './queue-worker';
import type { Viewer } from './viewer';

/** Who stands where in the request that the answer belongs to. Persons are ids of the directory. */
export interface ReadingSituation {
  readonly requesterId: string;
  /** The person who has the ticket, by the ticket's key; null while nobody has it. */
  readonly assigneesByTicketKey: Readonly<Record<string, string | null>>;
  /** The persons asked to decide, by the approval's key and by the key of the ticket that waits for it. */
  readonly approversByKey: Readonly<Record<string, readonly string[]>>;
}

/** A ticket opened for one element of a list (`it.software:ide`) is also named by its rule (`it.software`). */
const ELEMENT = ':';

/**
 * Whether the viewer may read an answer with these reader words. The requester always may; a word that is not
 * understood lets nobody in.
 */
export function mayRead(viewer: Viewer, words: readonly string[], situation: ReadingSituation): boolean {
  if (viewer.id === situation.requesterId) return true;
  return words.some((word) => isMeant(viewer, word, situation));
}

function isMeant(viewer: Viewer, word: string, situation: ReadingSituation): boolean {
  const end = word.indexOf(':');
  const name = word.slice(end + 1);
  switch (word.slice(0, Math.max(end, 0))) {
    case 'role':
      return viewer.roles.some((role) => role === name);
    case 'department':
      return isQueueWorker(viewer, name);
    case 'assignee':
      return named(situation.assigneesByTicketKey, name).includes(viewer.id);
    case 'approver':
      return named(situation.approversByKey, name).flat().includes(viewer.id);
    default:
      return false;
  }
}

function named<T>(byKey: Readonly<Record<string, T>>, name: string): T[] {
  return Object.entries(byKey)
    .filter(([key]) => key === name || key.startsWith(name + ELEMENT))
    .map(([, value]) => value);
}
