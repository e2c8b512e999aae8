/** The texts on the server: one shared instance a locale, made when first asked for. */
import type { i18n } from 'i18next';
import { createTexts } from './create-texts';
import { texts as zhCN } from './chinese';
import { designerTexts as designerZhCN } from './designer-chinese';
import { designerTexts as designerEn } from './designer-english';
import { texts as en } from './english';
import type { Locale } from './locales';
import { servedTexts as servedZhCN } from './served-chinese';
import { servedTexts as servedEn } from './served-english';

const made = new Map<Locale, i18n>();
const sources = {
  en: { ...en, ...designerEn, ...servedEn },
  'zh-CN': { ...zhCN, ...designerZhCN, ...servedZhCN },
} as const;

export function serverTexts(locale: Locale): i18n {
  const known = made.get(locale) ?? thin(createTexts(locale, sources[locale]));
  made.set(locale, known);
  return known;
}

/**
 * An instance that has everything from its prototype. `useTranslation` copies the instance's own properties at every
 * call, which with i18next's hundred of them was a fifth of a page's rendering.
 */
function thin(texts: i18n): i18n {
  return Object.create(texts) as i18n;
}
