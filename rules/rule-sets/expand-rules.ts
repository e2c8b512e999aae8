/** Everything that stands for rules in a document, as rules in their order: shared sets, rules, rows of tables. */
import { DocumentPart } from '../document-part';
import type {
  FulfilmentDocument,
  FulfilmentRule,
  Lookup,
  RuleSetDocument,
  TableDocument,
} from '../fulfilment-document';
import { expandTable } from './expand-table';
import { NamedConditions } from './named-conditions';
import { withRequestCalendar } from './request-calendar';

/** A rule without names, dates and tables, and where it comes from. */
export interface ExpandedRule {
  readonly rule: Pick<FulfilmentRule, 'id' | 'text' | 'when' | 'then'>;
  /** Where its condition and its effects stand in the document. */
  readonly when: DocumentPart;
  readonly then: DocumentPart;
  readonly stops: boolean;
  /** The table that it is a row of. */
  readonly table?: ExpandedTable;
}

export interface ExpandedTable {
  readonly id: string;
  readonly hit: TableDocument['hit'];
  readonly part: DocumentPart;
}

/** Shared rule sets by their keys. */
export type SharedRuleSets = ReadonlyMap<string, RuleSetDocument>;

/**
 * @param document as `asFollowed` gives it
 * @throws RuleError E-402 with the place of what cannot be followed, E-405 for conditions that name each other
 */
export function expandRules(
  document: FulfilmentDocument,
  root: DocumentPart,
  shared: SharedRuleSets = new Map(),
): readonly ExpandedRule[] {
  const used = (document.uses ?? []).flatMap((key, at) => {
    const here = root.at('uses', at);
    const set = shared.get(key) ?? here.refuse('unknown-rule-set', { key });
    return expandSet(asFollowed(set, here, document.calendar), here).map((each) => prefixed(each, key));
  });
  return [...used, ...expandSet(document, root)];
}

/** A document as it is followed, without shared sets: what it leaves to names and to the calendar written out, its rules in their order. */
export interface PlainFulfilment {
  readonly document: FulfilmentDocument;
  readonly rules: readonly ExpandedRule[];
}

const plain = new WeakMap<FulfilmentDocument, PlainFulfilment>();

/** Kept as long as the document; errors as `expandRules`. */
export function plainFulfilment(source: FulfilmentDocument): PlainFulfilment {
  const known = plain.get(source);
  if (known) return known;
  const root = new DocumentPart();
  const document = asFollowed(source, root, source.calendar);
  const made = { document, rules: expandRules(document, root) };
  plain.set(source, made);
  return made;
}

/**
 * A document with its named conditions wherever they are named, and the calendar wherever working days are counted in
 * none that is named; the document itself where there is nothing of either.
 */
export function asFollowed<Document extends RuleSetDocument>(
  document: Document,
  root: DocumentPart,
  calendar: Lookup,
): Document {
  return withRequestCalendar(withConditions(document, root), calendar) as Document;
}

function withConditions<Document extends RuleSetDocument>(document: Document, root: DocumentPart): Document {
  const { conditions, ...rest } = document;
  if (conditions === undefined) return document;
  const named = new NamedConditions(conditions, root.at('conditions'));
  named.check();
  return named.put(rest, root.place) as Document;
}

function expandSet({ rules, tables = [] }: RuleSetDocument, root: DocumentPart): readonly ExpandedRule[] {
  const placed = tables.map((table, at) => ({ table, part: root.at('tables', at) }));
  for (const [at, { table, part }] of placed.entries()) {
    const { id, before } = table;
    if (rules.some((rule) => rule.id === id) || tables.findIndex((each) => each.id === id) < at)
      part.at('id').refuse('same-rule', { id });
    if (before !== undefined && !rules.some((rule) => rule.id === before))
      part.at('before').refuse('unknown-rule', { id: before });
  }
  const standingBefore = (id: string | undefined) =>
    placed.filter(({ table }) => table.before === id).flatMap(({ table, part }) => expandTable(table, part));
  return [
    ...rules.flatMap((rule, at) => [...standingBefore(rule.id), expandRule(rule, root.at('rules', at))]),
    ...standingBefore(undefined),
  ];
}

function expandRule(rule: FulfilmentRule, part: DocumentPart): ExpandedRule {
  const { id, text, then, stop: stops = false } = rule;
  if (then.length === 0 && !stops) part.at('then').refuse('no-effect');
  return {
    rule: { id, text, then, when: datedCondition(rule) },
    when: part.at('when'),
    then: part.at('then'),
    stops,
  };
}

/** The condition of a rule together with the days on which it counts. */
function datedCondition({ when, from, until }: FulfilmentRule): unknown {
  const today = { var: 'today' };
  const days = [
    ...(from === undefined ? [] : [{ 'fw.onOrAfter': [today, from] }]),
    ...(until === undefined ? [] : [{ 'fw.onOrBefore': [today, until] }]),
  ];
  return days.length === 0 ? when : { and: [when, ...days] };
}

function prefixed(expanded: ExpandedRule, key: string): ExpandedRule {
  const { rule, table } = expanded;
  return {
    ...expanded,
    rule: { ...rule, id: `${key}/${rule.id}` },
    ...(table && { table: { ...table, id: `${key}/${table.id}` } }),
  };
}
