/** A comparison as a clause: "Work mode is Remote", "Start date is before today plus 5 working days". */
import { inCalendar, movedPhrases, relationPhrases, samePhrases, spanLabel } from './clause-phrases';
import type { RelationPhrases } from './clause-phrases';
import { labelOf, listOf, say, valueText, type ExplainWords } from './explain-words';
import type { Move, Other, ReadClause, Side } from '../conditions/read-clause';

/** @param holds whether the relation is said to hold, or not to */
export function tellRelation(read: ReadClause, holds: boolean, words: ExplainWords): string {
  const told = tellPlainly(read, holds, words);
  const { calendar } = read;
  return calendar === undefined ? told : say(inCalendar, words.locale, { told, calendar });
}

function tellPlainly(
  { relation, path, span, other }: ReadClause,
  holds: boolean,
  words: ExplainWords,
): string {
  const side = holds ? 'holds' : 'fails';
  const { locale } = words;
  if (span && other) {
    const [from, to] = [tellSide(span.from, path, words), tellSide(span.to, path, words)];
    const label = say(spanLabel, locale, { from, to });
    const count = 'path' in other ? labelOf(other.path, words) : String(other.value);
    return say(relationPhrases[relation][side], locale, { label, other: count });
  }
  const label = labelOf(path, words);
  if (!other && relation === 'given' && words.isYesNo?.(path))
    return say(relationPhrases.is.holds, locale, { label, other: valueText(path, holds, words) });
  if (!other) return say(relationPhrases[relation][side], locale, { label });
  return say(phrasesOf(relation, other)[side], locale, {
    label,
    other: tellOther(other, relation, path, words),
  });
}

/** A value stands in quotes where a language has them so; a day that is counted from another does not. */
function phrasesOf(relation: ReadClause['relation'], other: Other): RelationPhrases {
  if (relation !== 'is') return relationPhrases[relation];
  if (other.moved) return relationPhrases['one-of'];
  return 'path' in other ? samePhrases : relationPhrases.is;
}

function tellOther(
  other: Other,
  relation: ReadClause['relation'],
  path: string,
  words: ExplainWords,
): string {
  const { moved } = other;
  if (moved) return tellMoved(moved, tellSide(other, path, words), words);
  if ('path' in other || !Array.isArray(other.value)) return tellSide(other, path, words);
  const each = other.value.map((value) => valueText(path, value, words));
  return listOf(each, relation === 'includes-all' ? 'conjunction' : 'disjunction', words.locale);
}

/** @param path of the fact whose values these are */
function tellSide(side: Side, path: string, words: ExplainWords): string {
  return 'path' in side ? labelOf(side.path, words) : valueText(path, side.value, words);
}

function tellMoved({ days, working }: Move, date: string, { locale }: ExplainWords): string {
  const count = Math.abs(days);
  const unit = working ? 'workingDay' : 'day';
  const phrases = movedPhrases[count === 1 ? unit : (`${unit}s` as const)];
  return say(days < 0 ? phrases.earlier : phrases.later, locale, { date, count });
}
