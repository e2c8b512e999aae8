/** Texts of the product with the names in their braces filled in, by values that may themselves be texts. */
import { fillText } from '../rules/conditions/fill-text';
import type { Locale, ProductText } from './locale';

/** What stands in the places of names: `{label} is {other}`. A name without a value leaves nothing behind. */
export type FilledParams = Readonly<Record<string, string | number | ProductText>>;

export function filledText(text: ProductText, params: FilledParams): ProductText {
  return { en: filledIn(text, 'en', params), 'zh-CN': filledIn(text, 'zh-CN', params) };
}

export function filledIn(text: ProductText, locale: Locale, params: FilledParams): string {
  const values = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'object' ? value[locale] : value,
  ]);
  return fillText(text[locale], Object.fromEntries(values));
}
