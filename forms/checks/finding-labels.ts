/** How findings call fields and options: as the page does, in both languages. */
import type { FormField } from '../field-types/field-type';
import { textIn } from '../locale';
import type { ProductText } from '../locale';
import { ownEntry } from '../own-entry';
import type { LocalizedText } from '../../rules/conditions/condition';

export function labelOf({ texts }: Pick<FormField, 'texts'>): ProductText {
  return inBoth(texts.label);
}

export function optionNamed({ texts }: FormField, option: string): ProductText {
  return inBoth(ownEntry(texts.options, option) ?? { en: option, 'zh-CN': option });
}

function inBoth(text: LocalizedText): ProductText {
  return { en: textIn(text, 'en'), 'zh-CN': textIn(text, 'zh-CN') };
}
