/** Our engine as the portal runs it: a fulfilment document compiled, with all its safeties on. */
import { compileRules } from '../../rules/compile-rules';
import { Evaluation } from '../../rules/conditions/evaluation';
import { asFulfilment } from './as-json-logic';
import type { Contender } from './contender';
import type { Rule } from './predicates';

/** @param traced whether the clauses of the rules that hold are noted too */
export function ours(name: string, rules: readonly Rule[], { traced = false } = {}): Contender {
  const compiled = compileRules(asFulfilment(rules));
  return {
    name,
    matches: (facts) => {
      const evaluation = Evaluation.of(compiled.table, { values: { answers: facts } });
      const { numbers } = compiled.matcher.match(evaluation);
      if (traced) for (const number of numbers) compiled.rules[number]?.trace().mark(evaluation, true);
      return numbers;
    },
  };
}
