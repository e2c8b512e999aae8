/** A comparison as a clause: "Work mode is Remote", "Start date lies before today". */
import { relationPhrases, samePhrases } from './clause-phrases';
import { labelOf, listOf, say, valueText, type ExplainWords } from './explain-words';
import type { Other, ReadClause } from '../conditions/read-clause';

/** @param holds whether the relation is said to hold, or not to */
export function tellRelation(
  { relation, path, other }: ReadClause,
  holds: boolean,
  words: ExplainWords,
): string {
  const side = holds ? 'holds' : 'fails';
  const label = labelOf(path, words);
  if (!other && words.isYesNo?.(path))
    return say(relationPhrases.is.holds, words.locale, { label, other: valueText(path, holds, words) });
  if (!other) return say(relationPhrases[relation][side], words.locale, { label });
  const phrases = relation === 'is' && 'path' in other ? samePhrases : relationPhrases[relation];
  return say(phrases[side], words.locale, { label, other: tellOther(other, relation, path, words) });
}

function tellOther(
  other: Other,
  relation: ReadClause['relation'],
  path: string,
  words: ExplainWords,
): string {
  if ('path' in other) return labelOf(other.path, words);
  if (!Array.isArray(other.value)) return valueText(path, other.value, words);
  const each = other.value.map((value) => valueText(path, value, words));
  return listOf(each, relation === 'includes-all' ? 'conjunction' : 'disjunction', words.locale);
}
