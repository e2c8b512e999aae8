/** The texts on the server: one shared instance a locale, made when first asked for. */
import type { i18n } from 'i18next';
import { createTexts } from './create-texts';
import { texts as en } from './english';
import type { Locale } from './locales';
import { texts as zhCN } from './chinese';

const made = new Map<Locale, i18n>();
const sources = { en, 'zh-CN': zhCN } as const;

export function serverTexts(locale: Locale): i18n {
  const known = made.get(locale) ?? createTexts(locale, sources[locale]);
  made.set(locale, known);
  return known;
}
