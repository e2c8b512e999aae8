/** The page's language. */
import { useTranslation } from 'react-i18next';
import { isLocale, type Locale } from '../texts/locales';

export function useLocale(): Locale {
  const { language } = useTranslation().i18n;
  return isLocale(language) ? language : 'en';
}
