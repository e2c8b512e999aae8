/** Picks a text of a document in the viewer's language. */
import { useShell } from './shell/shell-data';

/** A text by locale, as documents hold it. */
export type LocalizedText = Readonly<Record<string, string>>;

/** @returns a function that gives a text in the page's language, in English where it lacks it */
export function useLocalized(): (text: LocalizedText) => string {
  const { locale } = useShell();
  return (text) => text[locale] ?? text.en ?? '';
}
