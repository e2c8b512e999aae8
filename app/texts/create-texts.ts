/** Makes an i18next instance for one locale. It never changes language, so that the server can share it. */
import { createInstance, type i18n } from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next/initReactI18next';
import type { Texts } from './english';
import type { Locale } from './locales';

export function createTexts(locale: Locale, texts: Texts): i18n {
  const instance = createInstance();
  void instance
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: locale,
      resources: { [locale]: texts },
      ns: Object.keys(texts),
      defaultNS: 'words',
      // React escapes what it renders.
      interpolation: { escapeValue: false },
      initAsync: false,
      react: { useSuspense: false },
    });
  instance.getFixedT = fixedTexts(instance);
  return instance;
}

/**
 * What `t` of a namespace is. i18next's own copies all options of the instance at each call, for keys that are
 * functions, which ours never are: it was half of what the rows of a queue cost to render.
 */
function fixedTexts(texts: i18n): i18n['getFixedT'] {
  const fixed = (_language: unknown, ns: string) => (key: string, figures?: object) =>
    texts.t(key as never, { ...figures, ns });
  return fixed as unknown as i18n['getFixedT'];
}
