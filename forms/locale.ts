/** The locales that form texts are written in, and how a text is picked for one. */
import type { LocalizedText } from '../rules/conditions/condition';

export const locales = ['en', 'zh-CN'] as const;
export type Locale = (typeof locales)[number];

/** A text of the product itself: written in every locale. */
export type ProductText = Readonly<Record<Locale, string>>;

/** The product's locale for a BCP 47 tag: any Chinese reads Simplified Chinese, everybody else English. */
export function localeOf(tag: string): Locale {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** The text in the reader's locale. */
export function textIn(text: LocalizedText, locale: string): string {
  return text[locale] ?? text[localeOf(locale)] ?? text.en ?? '';
}
