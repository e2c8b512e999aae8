/** Why a rule did not open its ticket, in sentences, cut to the answers that the reader may see. Pure. */
import type { LocalizedText } from '../../rules/conditions/condition';
import { readClause } from '../../rules/conditions/read-clause';
import { readPaths } from '../../rules/conditions/read-paths';
import { hidden } from '../../rules/explain/clause-phrases';
import { explainRule } from '../../rules/explain/explain-rule';
import { say, valueText, type ExplainWords } from '../../rules/explain/explain-words';
import type { TracedClause } from '../../rules/plan';
import type { FailedRule } from '../../rules/why-not/failed-rules';
import { heldBack, inFact, notAnswered } from './phrases';

export interface MissingReason {
  /** Id of the rule. */
  readonly rule: string;
  /** The rule in words; null where it reads an answer that the reader may not see. */
  readonly text: string | null;
  /** A sentence each. */
  readonly because: readonly string[];
}

/**
 * @param failed judged without the answers that the reader may not see
 * @param when the condition of the rule
 */
export function tellReason(
  { rule, text, because, clauses }: FailedRule,
  when: unknown,
  words: ExplainWords,
): MissingReason {
  const { locale } = words;
  const isOpen = readPaths(when).every((path) => words.mayRead(path));
  return {
    rule,
    text: isOpen ? (text[locale] ?? text['en'] ?? null) : null,
    because: sentences(because, text, clauses, words),
  };
}

function sentences(
  because: FailedRule['because'],
  text: LocalizedText,
  clauses: readonly TracedClause[],
  words: ExplainWords,
): readonly string[] {
  switch (because) {
    case 'held-back':
      return [say(heldBack, words.locale)];
    case 'not-known': {
      const waiting = clauses.filter(({ result }) => result === 'unknown');
      return waiting.length > 0 ? explainRule(text, waiting, words).because : [say(hidden, words.locale)];
    }
    case 'condition': {
      const told = clauses.flatMap((clause) =>
        explainRule(text, [clause], words).because.map((each) => withAnswer(each, clause, words)),
      );
      return [...new Set(told)];
    }
  }
}

/** Says what was answered, where that the clause failed does not say it. */
function withAnswer(told: string, { clause, values, result }: TracedClause, words: ExplainWords): string {
  const read = readClause(clause);
  if (!read || typeof result !== 'boolean' || !words.mayRead(read.path)) return told;
  const { relation, path, negated } = read;
  const isSaid = (relation === 'is' || relation === 'one-of') && result !== negated;
  if (isSaid || relation === 'given') return told;
  const value = values[path];
  if (value === undefined || value === null || value === '')
    return say(notAnswered, words.locale, { clause: told });
  if (typeof value !== 'string' && typeof value !== 'number') return told;
  return say(inFact, words.locale, { clause: told, value: valueText(path, value, words) });
}
