/** Why a ticket did not come: what failed in the rules that would have opened it. */
import type { CompiledRule, CompiledRules } from '../compile-rules';
import type { FactSource, LocalizedText } from '../conditions/condition';
import { Evaluation } from '../conditions/evaluation';
import { Unknown } from '../conditions/unknown';
import type { Facts } from '../facts';
import type { TracedClause } from '../plan';

/** A rule that did not open the ticket. `explainRule` tells it in words, cut to what the reader may see. */
export interface FailedRule {
  readonly rule: string;
  readonly text: LocalizedText;
  /** `held-back`: its condition holds, but a rule before it stopped, or another row of its table decided. */
  readonly because: 'condition' | 'not-known' | 'held-back';
  /** The clauses that its condition came to what it came to by. */
  readonly clauses: readonly TracedClause[];
}

/**
 * The rules that open the ticket for some facts and not for these; none for a ticket that no rule opens, or that is
 * opened. A key of one element (`it.software:ide`) is opened by the rule that opens one for each.
 * @throws RuleError as `planWork`
 */
export function failedRules(
  rules: CompiledRules,
  key: string,
  facts: Facts,
  known: Pick<FactSource, 'pending' | 'workingDays'> = {},
): readonly FailedRule[] {
  const evaluation = Evaluation.of(rules.table, { values: { ...facts }, ...known });
  const { numbers, decisions } = rules.matcher.match(evaluation);
  const opened = new Set(numbers.filter((_, at) => decisions[at] === true));
  return rules.rules.flatMap((rule, number) => {
    if (!opensKey(rule, key) || opened.has(number)) return [];
    const decision = rules.matcher.decide(number, evaluation);
    const trace = rule.trace();
    return [
      {
        rule: rule.document.id,
        text: rule.document.text,
        because: decision instanceof Unknown ? 'not-known' : decision ? 'held-back' : 'condition',
        clauses: trace.tell(trace.mark(evaluation), evaluation),
      },
    ];
  });
}

/** Whether a rule opens a ticket of this key for some facts. */
export function opensKey({ tickets }: CompiledRule, key: string): boolean {
  return tickets.some(
    ({ effect, forEach }) =>
      effect.key === key || (forEach !== undefined && key.startsWith(`${effect.key}:`)),
  );
}
