/** The answers that are worth trying, to see what would have to be answered otherwise. */
import type { CompiledRule, CompiledRules } from '../compile-rules';
import type { Json } from '../conditions/condition';
import type { Answers } from '../facts';
import { cutsOf, type Cut } from '../spaces/cuts';
import { regionValues } from '../spaces/region-values';
import { opensKey } from './failed-rules';

/** By field: other values than the one that is answered. */
export type Candidates = ReadonlyMap<string, readonly Json[]>;

/**
 * The rules that decide whether a ticket comes. Rules that stop and rows that decide before others count too, so that
 * these are all rules where there are such.
 */
export function rulesBehind(rules: CompiledRules, key: string): readonly CompiledRule[] {
  const hangsOnOthers = rules.rules.some(({ table }) => table !== undefined) || rules.matcher.stops;
  return rules.rules.filter((rule) => hangsOnOthers || opensKey(rule, key));
}

/** One value of each region that the rules can tell apart, for the answers that the ticket hangs on. */
export function answerCandidates(rules: CompiledRules, key: string, answers: Answers): Candidates {
  const conditions = rulesBehind(rules, key).map(({ document }) => document.when);
  return new Map(
    [...cutsOf(conditions)].flatMap(([path, cut]) => {
      const [root, field, ...inner] = path.split('.');
      if (root !== 'answers' || field === undefined || inner.length > 0) return [];
      return [[field, otherValues(cut, answers[field])] as const];
    }),
  );
}

function otherValues(cut: Cut, answered: Json | undefined): readonly Json[] {
  const scalars = regionValues(cut);
  // Whether the constants are the answer or parts of it shows only in what is answered; of nothing, either is tried.
  const lists = Array.isArray(answered) || answered === undefined ? listsAround(scalars, answered ?? []) : [];
  const plain = Array.isArray(answered) ? [] : scalars;
  const all = new Map([...plain, ...lists].map((value) => [JSON.stringify(value), value]));
  all.delete(JSON.stringify(answered));
  return [...all.values()];
}

/** The list with each of the values put in, or taken out. */
function listsAround(scalars: readonly Json[], answered: readonly Json[]): readonly Json[] {
  return scalars.map((each) =>
    answered.includes(each) ? answered.filter((other) => other !== each) : [...answered, each],
  );
}
