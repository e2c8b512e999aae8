/** Loads one locale's texts in the browser: each is a file of its own, so that nobody downloads both. */
import type { i18n } from 'i18next';
import { createTexts } from './create-texts';
import type { Locale } from './locales';

export async function loadTexts(locale: Locale): Promise<i18n> {
  const { texts } = locale === 'zh-CN' ? await import('./chinese') : await import('./english');
  return createTexts(locale, texts);
}
