/** Answers that would have opened a ticket, as a sentence: "Work mode is Remote and Software includes Slack". Pure. */
import { answerPath } from '../../forms/answer-reads';
import type { Json } from '../../rules/conditions/condition';
import { relationPhrases } from '../../rules/explain/clause-phrases';
import { labelOf, listOf, say, valueText, type ExplainWords } from '../../rules/explain/explain-words';
import type { Answers } from '../../rules/facts';
import type { AnswerChange } from '../../rules/why-not/smallest-changes';

/** @param given what was answered */
export function tellWay(way: readonly AnswerChange[], given: Answers, words: ExplainWords): string {
  const told = way.flatMap((change) => tellChange(change, given[change.field], words));
  return listOf(told, 'conjunction', words.locale);
}

function tellChange(
  { field, to }: AnswerChange,
  given: Json | undefined,
  words: ExplainWords,
): readonly string[] {
  const path = answerPath(field);
  const label = labelOf(path, words);
  const { locale } = words;
  if (to === null) return [say(relationPhrases.given.fails, locale, { label })];
  if (!Array.isArray(to))
    return [say(relationPhrases.is.holds, locale, { label, other: valueText(path, to, words) })];
  const [before, after] = [elementsOf(given), to as readonly Json[]];
  const includes = (values: readonly Json[], side: 'holds' | 'fails') =>
    values.length === 0
      ? []
      : [
          say(relationPhrases['includes-any'][side], locale, {
            label,
            other: valueText(path, values, words),
          }),
        ];
  return [
    ...includes(
      after.filter((each) => !before.includes(each)),
      'holds',
    ),
    ...includes(
      before.filter((each) => !after.includes(each)),
      'fails',
    ),
  ];
}

function elementsOf(given: Json | undefined): readonly Json[] {
  return Array.isArray(given) ? (given as readonly Json[]) : [];
}
