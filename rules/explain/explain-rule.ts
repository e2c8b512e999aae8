/** Why a ticket exists, in sentences: the rule's text and the answers that made it true, cut to what the reader may see. */
import type { LocalizedText } from '../conditions/condition';
import { readPaths } from '../conditions/read-paths';
import type { TracedClause } from '../plan';
import { dependsOn, hidden, relationPhrases, waitsFor } from './clause-phrases';
import { labelOf, listOf, say, valueText, type ExplainWords } from './explain-words';
import { readClause, type ReadClause } from '../conditions/read-clause';
import { tellRelation } from './tell-relation';

export interface RuleExplanation {
  /** The rule's own words; null where they could give away an answer that the reader may not see. */
  readonly rule: string | null;
  /** One sentence a clause, without a full stop; none for a rule that always holds. */
  readonly because: readonly string[];
}

/** Values are read from the clauses where they are there; a stored trace without values explains by its conditions. */
export function explainRule(
  text: LocalizedText,
  clauses: readonly TracedClause[],
  words: ExplainWords,
): RuleExplanation {
  const open = clauses.filter((clause) => isReadable(clause, words));
  const sentences = clauses.map((clause) =>
    open.includes(clause) ? explainClause(clause, words) : say(hidden, words.locale),
  );
  const rule = open.length === clauses.length ? (text[words.locale] ?? text['en'] ?? null) : null;
  return { rule, because: [...new Set(sentences)] };
}

function isReadable({ clause }: TracedClause, words: ExplainWords): boolean {
  return readPaths(clause).every((path) => words.mayRead(path));
}

function explainClause({ clause, values, result }: TracedClause, words: ExplainWords): string {
  const { locale } = words;
  const labels = () =>
    listOf(
      readPaths(clause).map((path) => labelOf(path, words)),
      'conjunction',
      locale,
    );
  if (result === 'unknown') return say(waitsFor, locale, { label: labels() });
  const read = readClause(clause);
  if (!read) return say(dependsOn, locale, { label: labels() });
  return explainRelation(read, values, result !== read.negated, words);
}

function explainRelation(
  read: ReadClause,
  values: TracedClause['values'],
  holds: boolean,
  words: ExplainWords,
): string {
  const { relation, path } = read;
  const value = values[path];
  // What was answered says more than the list that it was looked up in.
  const answered =
    (relation === 'one-of' && holds && isScalar(value)) ||
    (relation === 'given' && typeof value === 'boolean');
  if (!answered) return tellRelation(read, holds, words);
  const label = labelOf(path, words);
  return say(relationPhrases.is.holds, words.locale, { label, other: valueText(path, value, words) });
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
