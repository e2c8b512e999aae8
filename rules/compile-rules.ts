/** Compiles a fulfilment document once, so that planning from it costs only what the facts decide. */
import type { FactTable } from './conditions/fact-table';
import { compileEffects, type CompiledEffects, type EffectSurroundings } from './compile-effects';
import { compileTarget } from './compile-target';
import type { ConditionTrace } from './conditions/trace-clauses';
import { DocumentPart, type Reading } from './document-part';
import type { FulfilmentDocument } from './fulfilment-document';
import { Matcher } from './matching/matcher';
import type { OlaTarget } from './plan';
import { compileApprovals, type CompiledApproval } from './plan-approvals';
import {
  asFollowed,
  expandRules,
  type ExpandedRule,
  type ExpandedTable,
  type SharedRuleSets,
} from './rule-sets/expand-rules';

/** A rule, or a row of a decision table. */
export interface CompiledRule extends CompiledEffects {
  readonly document: ExpandedRule['rule'];
  readonly trace: () => ConditionTrace;
  readonly table?: ExpandedTable;
}

/** Made by `compileRules`, read by `planWork`. */
export interface CompiledRules {
  readonly document: FulfilmentDocument;
  /** The facts that the document reads. */
  readonly table: FactTable;
  readonly calendar: Reading<string>;
  /** When the whole request is to be done. */
  readonly promise?: Reading<OlaTarget>;
  readonly approvals: readonly CompiledApproval[];
  /** In the order of the document, which is the order of the plan. */
  readonly rules: readonly CompiledRule[];
  /** Finds the rules that hold, by their numbers among `rules`. */
  readonly matcher: Matcher;
  readonly owners: ReadonlyMap<string, Reading<string>>;
}

/**
 * Compiles conditions, expressions, tables and words; what can be wrong with them whatever the facts is refused here.
 *
 * @param shared the rule sets that the document may use besides its own rules
 * @throws RuleError E-402 with place and remedy, E-905 for a condition that is too large
 */
export function compileRules(source: FulfilmentDocument, shared?: SharedRuleSets): CompiledRules {
  const root = new DocumentPart();
  const document = asFollowed(source, root, source.calendar);
  const rules = expandRules(document, root, shared);
  const owners = new Map(
    Object.entries(document.owners ?? {}).map(([name, lookup]) => [
      name,
      root.at('owners', name).word(lookup),
    ]),
  );
  const surroundings = {
    owners,
    prerequisites: knownPrerequisites(rules),
    requestApprovals: [
      ...document.approvals,
      ...rules.flatMap(({ rule }) => rule.then.flatMap(({ approval }) => approval ?? [])),
    ],
  };
  const matcher = new Matcher(root.table);
  return {
    document,
    table: root.table,
    calendar: root.at('calendar').withoutCalendars.word(document.calendar),
    ...(document.promise && { promise: compileTarget(root.at('promise'), document.promise) }),
    approvals: compileApprovals(root.at('approvals'), document.approvals, owners),
    owners,
    matcher,
    rules: rules.map((expanded) => compileRule(expanded, matcher, surroundings)),
  };
}

function compileRule(
  { rule, when, then, stops, table }: ExpandedRule,
  matcher: Matcher,
  surroundings: EffectSurroundings,
): CompiledRule {
  // Rows of a table count one after the other: its place tells which belong together.
  const group = table?.hit === 'first' ? table.part.place : undefined;
  when.addTo(matcher, rule.when, { stops, group });
  return {
    document: rule,
    trace: when.trace(rule.when),
    ...compileEffects(then, rule.then, surroundings),
    ...(table && { table }),
  };
}

/** Keys that `after` may name: of a ticket, of an element's ticket (`key:element`), or `*`. */
function knownPrerequisites(rules: readonly ExpandedRule[]): (key: string) => boolean {
  const effects = rules.flatMap(({ rule }) => rule.then.flatMap(({ ticket }) => ticket ?? []));
  const keys = new Set(['*', ...effects.map(({ key }) => key)]);
  const lists = effects.filter((effect) => 'forEach' in effect).map(({ key }) => `${key}:`);
  return (key) => keys.has(key) || lists.some((prefix) => key.startsWith(prefix));
}
