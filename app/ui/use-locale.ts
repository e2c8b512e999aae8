/** The page's language. */
import { useContext } from 'react';
import { I18nContext } from 'react-i18next';
import { isLocale, type Locale } from '../texts/locales';

export function useLocale(): Locale {
  const { language } = useContext(I18nContext).i18n;
  return isLocale(language) ? language : 'en';
}
