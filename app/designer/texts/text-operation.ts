/** The operation that writes a text in one language, wherever in the item it stands. */
import type { TextRow } from '../../../catalog/editing/item-texts';
import type { ItemOperation } from '../../../catalog/editing/item-operation';
import type { Locale } from '../../../forms/locale';

const fieldTexts = ['label', 'help', 'example'] as const;

export function textOperation(
  { place, values }: Pick<TextRow, 'place' | 'values'>,
  locale: Locale,
  value: string,
): ItemOperation {
  const [part, area, ...rest] = place
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  if ((part === 'title' || part === 'summary') && area === undefined)
    return { op: 'set-item-text', text: part, locale, value };
  const [field, text, option] = rest;
  if (part === 'form' && area === 'texts' && field !== undefined) {
    const named = fieldTexts.find((each) => each === text);
    if (named && option === undefined) return { op: 'set-text', field, text: named, locale, value };
    if (text === 'options' && option !== undefined)
      return { op: 'set-option-text', field, option, locale, value };
  }
  return { op: 'replace-part', place, value: { ...values, [locale]: value } };
}
