/** How answers inside an answer are said in words: “City: Berlin; Postal code: 10115”. */
import type { Json } from '../../rules/conditions/condition';
import type { FormField } from '../field-types/field-type';
import { localeOf, textIn } from '../locale';

const between = { en: '; ', 'zh-CN': '；' } as const;
const colon = { en: ': ', 'zh-CN': '：' } as const;

/** How an answer inside is said where nobody says it better. */
export function asJson(value: Json | undefined): string {
  return value === undefined ? '' : JSON.stringify(value);
}

/** A part with its label; the empty text where nothing was answered. */
export function saidPart({ texts }: FormField, text: string, locale: string): string {
  return text === '' ? '' : `${textIn(texts.label, locale)}${colon[localeOf(locale)]}${text}`;
}

export function saidTogether(texts: readonly string[], locale: string): string {
  return texts.filter((text) => text !== '').join(between[localeOf(locale)]);
}
