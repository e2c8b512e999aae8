/** The checks that hold publishing back, done to an item in a file: beside the calendars that ship, and the blocks around. */
import { isBlockFile, itemOfFile } from '../../catalog/blocks/block-file';
import { checkItem } from '../../catalog/checks/check-item';
import type { Finding } from '../../catalog/checks/check-item';
import { readItemDraft } from '../../catalog/editing/item-draft';
import { loadCalendars } from '../../catalog/load-items.server';
import { EditRefused } from '../../forms/editing/edit-refused';
import { blocksAround } from '../block-files';
import type { FormFile } from './form-file';

/** What is found alike in documents whose parts are there and in those that lack one. */
export type ItemFinding = Pick<Finding, 'check' | 'level' | 'place' | 'message' | 'remedy'>;

/**
 * @param departments keys of those that there are
 * @param now milliseconds UTC: when the cases that are tried are set
 */
export function lintItem(
  { file, item }: Pick<Extract<FormFile, { readonly kind: 'item' }>, 'file' | 'item'>,
  departments: readonly string[],
  now: number,
): readonly ItemFinding[] {
  const calendars = [...loadCalendars().values()].map(({ document }) => document);
  const surroundings = {
    now,
    departments,
    calendars: calendars.map(({ key }) => key),
    calendarDocuments: calendars,
    blocks: blocksAround(file),
  };
  try {
    return checkItem(readItemDraft(isBlockFile(item) ? itemOfFile(item) : item), surroundings).findings;
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    const { message, remedy } = error.refusal;
    return [{ check: 'document', level: 'error', place: '', message, remedy }];
  }
}
