/** What differs between two documents, in sentences: by stable ids, conditions in words. */
import { readFormDraft } from '../../../forms/editing/read-form-draft';
import { readItemDraft } from '../item-draft';
import type { DifferenceLine } from './difference-line';
import { formDifferences } from './form-differences';
import { frameDifferences } from './frame-differences';

/**
 * Two items; nothing in them has to be finished. No line where they say the same.
 * @param locale BCP 47
 * @throws EditRefused E-401 for what is no item
 */
export function describeDifference(
  older: unknown,
  newer: unknown,
  locale: string,
): readonly DifferenceLine[] {
  const [before, after] = [readItemDraft(older), readItemDraft(newer)];
  return [
    ...frameDifferences(before, after, locale).filter(({ part }) => part !== 'work'),
    ...formDifferences(before.form, after.form, locale, '/form'),
    ...frameDifferences(before, after, locale).filter(({ part }) => part === 'work'),
  ];
}

/** Two forms alone. @throws EditRefused E-401 for what is no form */
export function describeFormDifference(
  older: unknown,
  newer: unknown,
  locale: string,
): readonly DifferenceLine[] {
  return formDifferences(readFormDraft(older), readFormDraft(newer), locale, '');
}
