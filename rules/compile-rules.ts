/** Compiles a fulfilment document once, so that planning from it costs only what the facts decide. */
import type { FactTable } from './conditions/fact-table';
import { compileTarget } from './compile-target';
import type { ConditionTrace } from './conditions/trace-clauses';
import { DocumentPart, type Reading } from './document-part';
import type { FulfilmentDocument, TicketEffect } from './fulfilment-document';
import { Matcher } from './matching/matcher';
import type { OlaTarget } from './plan';
import { compileApprovals, type CompiledApproval } from './plan-approvals';
import {
  expandRules,
  withConditions,
  type ExpandedRule,
  type ExpandedTable,
  type SharedRuleSets,
} from './rule-sets/expand-rules';

export interface CompiledTicket {
  readonly effect: TicketEffect;
  /** Where the effect stands in the document. */
  readonly part: DocumentPart;
  readonly department: Reading<string>;
  readonly priority: Reading<string>;
  readonly target: Reading<OlaTarget>;
  readonly approvals: readonly CompiledApproval[];
  /** The list that one ticket an element is opened for, with the answer that it is, if it is one. */
  readonly forEach?: { readonly list: Reading<unknown>; readonly field?: string };
}

/** A rule, or a row of a decision table. */
export interface CompiledRule {
  readonly document: ExpandedRule['rule'];
  readonly trace: () => ConditionTrace;
  readonly tickets: readonly CompiledTicket[];
  readonly table?: ExpandedTable;
}

/** Made by `compileRules`, read by `planWork`. */
export interface CompiledRules {
  readonly document: FulfilmentDocument;
  /** The facts that the document reads. */
  readonly table: FactTable;
  readonly calendar: Reading<string>;
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
  const document = withConditions(source, root);
  const rules = expandRules(document, root, shared);
  const owners = new Map(
    Object.entries(document.owners ?? {}).map(([name, lookup]) => [
      name,
      root.at('owners', name).word(lookup),
    ]),
  );
  const prerequisites = knownPrerequisites(rules);
  const matcher = new Matcher(root.table);
  return {
    document,
    table: root.table,
    calendar: root.at('calendar').word(document.calendar),
    approvals: compileApprovals(root.at('approvals'), document.approvals, owners),
    owners,
    matcher,
    rules: rules.map((expanded) => compileRule(expanded, matcher, { owners, prerequisites })),
  };
}

interface RuleSurroundings {
  readonly owners: ReadonlyMap<string, unknown>;
  readonly prerequisites: (key: string) => boolean;
}

function compileRule(
  { rule, when, then, stops, table }: ExpandedRule,
  matcher: Matcher,
  { owners, prerequisites }: RuleSurroundings,
): CompiledRule {
  // Rows of a table count one after the other: its place tells which belong together.
  const group = table?.hit === 'first' ? table.part.place : undefined;
  when.addTo(matcher, rule.when, { stops, group });
  return {
    document: rule,
    trace: when.trace(rule.when),
    tickets: rule.then.map(({ ticket }, effect) =>
      compileTicket(then.at(effect, 'ticket'), ticket, owners, prerequisites),
    ),
    ...(table && { table }),
  };
}

function compileTicket(
  part: DocumentPart,
  effect: TicketEffect,
  owners: ReadonlyMap<string, unknown>,
  prerequisites: (key: string) => boolean,
): CompiledTicket {
  effect.after?.forEach((key, index) => {
    if (!prerequisites(key)) part.at('after', index).refuse('unknown-prerequisite', { key });
  });
  return {
    effect,
    part,
    department: part.at('department').word(effect.department),
    priority: part.at('priority').word(effect.priority ?? 'normal'),
    target: compileTarget(part.at('ola'), effect.ola),
    approvals: compileApprovals(part.at('approvals'), effect.approvals ?? [], owners),
    ...('forEach' in effect && {
      forEach: { list: part.at('forEach').value(effect.forEach), field: answerField(effect.forEach) },
    }),
  };
}

/** Keys that `after` may name: of a ticket, of an element's ticket (`key:element`), or `*`. */
function knownPrerequisites(rules: readonly ExpandedRule[]): (key: string) => boolean {
  const effects = rules.flatMap(({ rule }) => rule.then.map(({ ticket }) => ticket));
  const keys = new Set(['*', ...effects.map(({ key }) => key)]);
  const lists = effects.filter((effect) => 'forEach' in effect).map(({ key }) => `${key}:`);
  return (key) => keys.has(key) || lists.some((prefix) => key.startsWith(prefix));
}

/** The field of `{ "var": "answers.field" }`. */
function answerField(expression: unknown): string | undefined {
  if (typeof expression !== 'object' || expression === null || !('var' in expression)) return undefined;
  const path = expression.var;
  return typeof path === 'string' && path.startsWith('answers.') ? path.slice('answers.'.length) : undefined;
}
