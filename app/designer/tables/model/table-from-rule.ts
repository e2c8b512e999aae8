/**
 * A rule as a decision table: what it does becomes the table's, what it asks becomes the first row, and what it looks
 * up by an answer becomes a row for each value of that answer.
 */
import type { TableDraft, TableRowDraft, WorkDraft } from '../../../../catalog/editing/item-draft';
import type { DraftText, JsonObject } from '../../../../forms/editing/form-draft';
import { freshId } from '../../../../forms/editing/fresh-name';
import { keysIn } from '../../../../forms/json-pointer';
import { isObject } from '../../../../forms/document-shape';
import type { Json } from '../../../../rules/conditions/condition';
import { readPaths } from '../../../../rules/conditions/read-paths';
import { effectsOf } from '../../work/model/rule-effects';
import { lookupsIn } from './lookups-in';
import type { EffectLookup } from './lookups-in';
import { clausesOf, negatedCell } from './rule-clauses';

export interface TableNames {
  /** What a fact is called, in every language. */
  readonly ofFact: (path: string) => DraftText;
  /** What a place in the effects is called. */
  readonly ofOutput: (pointer: string) => DraftText;
  /** What a condition is called that asks for more than one fact. */
  readonly ofCondition: DraftText;
}

/** A table asks for something; one made of a rule that always holds asks for this fact, and takes anything. */
const ANY_FACT = 'requester.department';
const MOST_ROWS = 100;

/**
 * The same work as the rule's wherever the rule can be followed. Null for a rule that a table cannot say: one that
 * stops those after it.
 * @param before the rule that the table is to stand before; none for the end
 */
export function tableFromRule(
  rule: WorkDraft,
  before: string | undefined,
  names: TableNames,
): TableDraft | null {
  if (rule.stop === true) return null;
  const effects = effectsOf(rule);
  const { cells, others } = clausesOf(withDays(rule));
  const lookups = lookupsByOne(lookupsIn(effects));
  const [lookup] = lookups;
  const paths = [...new Set([...cells.keys(), ...(lookup ? [lookup.path] : [])])];
  const inputs = paths.map((path) => ({ title: names.ofFact(path), value: { var: path } }));
  const [first = ANY_FACT] = others.length > 0 ? factsIn(others) : [];
  const own = { title: names.ofCondition, value: { var: first } };
  const when = paths.map((path) => cells.get(path) ?? null);
  const whole: Json = others.length === 1 ? (others[0] ?? true) : { and: others };
  const extra = others.length > 0 ? [{ condition: whole }] : [];
  const always = inputs.length === 0 && others.length === 0;
  const asked = [...when, ...extra, ...(always ? [null] : [])];
  const rows = rowsOf(asked, paths, lookups);
  return {
    id: rule.id,
    ...(rule.text !== undefined && { text: rule.text }),
    ...(before !== undefined && { before }),
    hit: 'first',
    inputs: [
      ...inputs,
      ...(others.length > 0 ? [own] : []),
      ...(always ? [{ title: names.ofFact(ANY_FACT), value: { var: ANY_FACT } }] : []),
    ],
    outputs: lookups.map(({ place }) => ({ title: names.ofOutput(place), sets: place })),
    then: lookups.reduce<Json>((filled, each) => withFirst(filled, each), effects as Json),
    rows: [...rows, ...otherwise(asked, [...paths, first], rows)],
  } as TableDraft;
}

/** A rule counts on certain days alone; a table says so as a condition. */
function withDays({ when = true, from, until }: WorkDraft): Json {
  const today = { var: 'today' };
  const days: Json[] = [
    ...(from === undefined ? [] : [{ 'fw.onOrAfter': [today, from] }]),
    ...(until === undefined ? [] : [{ 'fw.onOrBefore': [today, until] }]),
  ];
  return days.length === 0 ? when : { and: [when, ...days] };
}

/** Those that one answer decides, over the same values of it: others stay what they are. */
function lookupsByOne(lookups: readonly EffectLookup[]): readonly EffectLookup[] {
  const [first] = lookups.filter(({ values }) => Object.keys(values).every(isText));
  const keys = (lookup: EffectLookup) => Object.keys(lookup.values).sort().join('\n');
  return first && Object.keys(first.values).length <= MOST_ROWS
    ? lookups.filter((each) => each.path === first.path && keys(each) === keys(first))
    : [];
}

/** Keys of a lookup are texts; a yes, a no or a number would have to be a cell of its own kind. */
function isText(key: string): boolean {
  return !/^(true|false|-?\d+(\.\d+)?)$/.test(key);
}

function rowsOf(
  when: readonly Json[],
  paths: readonly string[],
  lookups: readonly EffectLookup[],
): readonly TableRowDraft[] {
  const [lookup] = lookups;
  if (!lookup) return [{ id: 'row', when, then: [] }];
  const at = paths.indexOf(lookup.path);
  const asked = when[at] ?? null;
  const values = Object.keys(lookup.values).filter((value) => takes(asked, value));
  const taken: string[] = [];
  const rows = values.map((value): TableRowDraft => {
    const id = freshId(value, 'row', taken);
    taken.push(id);
    return {
      id,
      when: when.map((cell, column) => (column === at ? value : cell)),
      then: lookups.map((each) => each.values[value] ?? null),
    };
  });
  // No value at all is both asked for and looked up: the rule could never be followed.
  return rows.length > 0 ? rows : [{ id: 'row', when, then: lookups.map(() => null) }];
}

/**
 * Rows that open nothing wherever the rule does not hold. They do not hold for a value that was not looked up: that is
 * left open, and found.
 */
function otherwise(
  asked: readonly Json[],
  paths: readonly string[],
  rows: readonly TableRowDraft[],
): readonly TableRowDraft[] {
  const taken = rows.map(({ id }) => id);
  return asked.flatMap((cell, at) => {
    if (cell === null) return [];
    const id = freshId('', 'otherwise', taken);
    taken.push(id);
    const negated = negatedCell(cell, paths[at] ?? '');
    return [{ id, when: asked.map((_, column) => (column === at ? negated : null)), then: null }];
  });
}

/** Whether a cell made of a clause holds for the value. */
function takes(cell: Json, value: string): boolean {
  if (cell === null) return true;
  if (!isObject(cell)) return cell === value;
  const { oneOf, noneOf } = cell as { readonly oneOf?: readonly Json[]; readonly noneOf?: readonly Json[] };
  return oneOf ? oneOf.includes(value) : !(noneOf ?? []).includes(value);
}

/** Where a row fills a value in, one stands already: the first of those that were looked up. */
function withFirst(effects: Json, { place, values }: EffectLookup): Json {
  const [first = 0] = Object.values(values);
  const put = (node: Json, [key, ...rest]: readonly string[]): Json => {
    if (key === undefined) return first;
    if (Array.isArray(node))
      return (node as readonly Json[]).map((each, at) => (String(at) === key ? put(each, rest) : each));
    const holder = node as JsonObject;
    return { ...holder, [key]: put(holder[key] ?? null, rest) };
  };
  return put(effects, keysIn(place));
}

/** The facts that conditions read; none for what is no condition yet. */
function factsIn(conditions: readonly Json[]): readonly string[] {
  try {
    return readPaths({ and: conditions });
  } catch {
    return [];
  }
}
