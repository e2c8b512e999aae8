/** TEMP. */
import type { Locale } from '../texts/locales';
export function refusalWords(
  code: string,
  params: Readonly<Record<string, string | number>>,
  locale: Locale,
) {
  void params;
  return { code, title: `${code} ${locale}`, cause: 'cause', remedy: 'remedy' };
}
