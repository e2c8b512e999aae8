/** Which suggestions fit what is typed, the likeliest first. */
import type { Suggestion } from './combobox-input';

/**
 * Every word that is typed must stand somewhere in the label or the detail, whatever its case and accents. Labels that
 * begin with what is typed come first; else the order stays.
 */
export function fittingSuggestions(
  suggestions: readonly Suggestion[],
  typed: string | null,
): readonly Suggestion[] {
  const text = plain(typed ?? '');
  if (text === '') return suggestions;
  const words = text.split(/\s+/);
  const fitting = suggestions.filter(({ label, detail = '' }) => {
    const searched = plain(`${label} ${detail}`);
    return words.every((word) => searched.includes(word));
  });
  const begins = (suggestion: Suggestion): boolean => plain(suggestion.label).startsWith(text);
  return [...fitting.filter(begins), ...fitting.filter((suggestion) => !begins(suggestion))];
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
