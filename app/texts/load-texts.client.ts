/** Loads one locale's texts in the browser: each is a file of its own, so that nobody downloads both. */
import type { i18n } from 'i18next';
import { createTexts } from './create-texts';
import type { Locale } from './locales';

/** A page has one language for as long as it lives. */
let loaded: i18n | null = null;

export async function loadTexts(locale: Locale): Promise<i18n> {
  const { texts } = locale === 'zh-CN' ? await import('./chinese') : await import('./english');
  loaded = createTexts(locale, texts);
  return loaded;
}

/** Adds the texts of the designer, which most people never need; to be awaited before one of its pages is drawn. */
export async function loadDesignerTexts(): Promise<void> {
  const texts = loaded;
  if (!texts) throw new Error('The portal’s own texts come first');
  const { designerTexts } =
    texts.language === 'zh-CN' ? await import('./designer-chinese') : await import('./designer-english');
  for (const [namespace, words] of Object.entries(designerTexts))
    texts.addResourceBundle(texts.language, namespace, words);
}
