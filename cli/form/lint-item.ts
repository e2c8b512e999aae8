/** The checks that hold publishing back, done to an item in a file: beside the calendars and blocks that ship. */
import { checkItem } from '../../catalog/checks/check-item';
import type { Finding } from '../../catalog/checks/check-item';
import { readItemDraft } from '../../catalog/editing/item-draft';
import { loadBlocks, loadCalendars } from '../../catalog/load-items.server';
import { EditRefused } from '../../forms/editing/edit-refused';

/** What is found alike in documents whose parts are there and in those that lack one. */
export type ItemFinding = Pick<Finding, 'check' | 'level' | 'place' | 'message' | 'remedy'>;

/**
 * @param departments keys of those that there are
 * @param now milliseconds UTC: when the cases that are tried are set
 */
export function lintItem(item: object, departments: readonly string[], now: number): readonly ItemFinding[] {
  const calendars = [...loadCalendars().values()].map(({ document }) => document);
  const surroundings = {
    now,
    departments,
    calendars: calendars.map(({ key }) => key),
    calendarDocuments: calendars,
    blocks: loadBlocks().map(({ block }) => block),
  };
  try {
    return checkItem(readItemDraft(item), surroundings).findings;
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    const { message, remedy } = error.refusal;
    return [{ check: 'document', level: 'error', place: '', message, remedy }];
  }
}
