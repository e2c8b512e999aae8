/** Finds services by what people call them, in either language: in titles, summaries and synonyms. */
import type { ItemDocument } from '../../catalog/item-document';

type Searched = Pick<ItemDocument, 'title' | 'summary' | 'synonyms'>;

/**
 * Best first; equal ones keep their order. Every word must be found somewhere. Without words all are found.
 *
 * @param text as typed; Chinese is written without blanks and is looked for as a whole
 */
export function findServices<T extends { readonly document: Searched }>(
  items: readonly T[],
  text: string,
): readonly T[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items
    .map((item) => ({ item, score: scoreOf(item.document, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** 0 where a word is found nowhere; titles count more than synonyms, and those more than summaries. */
function scoreOf({ title, summary, synonyms }: Searched, words: readonly string[]): number {
  const places = [
    { texts: Object.values(title), weight: 4 },
    { texts: Object.values(synonyms).flat(), weight: 3 },
    { texts: Object.values(summary), weight: 1 },
  ];
  const scores = words.map((word) =>
    Math.max(
      ...places.map(({ texts, weight }) => (texts.some((text) => folded(text).includes(word)) ? weight : 0)),
    ),
  );
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** Whether every word that was typed stands somewhere in a text. */
export function hasWords(text: string, typed: string): boolean {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return words.every((word) => folded(text).includes(word));
}

/** Without case, width and accents: `Ｂａｄｇｅ` and `badge` are the same word. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();
}
