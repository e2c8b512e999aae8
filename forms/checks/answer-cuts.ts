/** What the rules of a form, and whatever else reads its answers, compare each answer with. */
import { cutsOf } from '../../rules/spaces/cuts';
import type { Cut } from '../../rules/spaces/cuts';
import type { Json } from '../../rules/conditions/condition';
import { isLocalDate } from '../../rules/conditions/local-date';
import { splitPath } from '../../rules/conditions/fact-path';
import { answerPath, fieldReadBy } from '../answer-reads';
import { keysOf, rowOf } from '../field-path';
import { targetsOf } from '../form-rule';
import { allFields } from '../form-tree';
import type { SpecialisedForm } from '../specialised-form';

/** An expression, with the row whose answers it reads as `row`. */
export interface PlacedExpression {
  readonly expression: unknown;
  readonly row?: string;
}

/** What an answer, or a part of it, is compared with. */
export interface AnswerCut extends Pick<Cut, 'ordered' | 'exact' | 'offsets'> {
  readonly constants: readonly Json[];
  /** It is compared with other facts: other answers, today. */
  readonly linked: boolean;
}

/** Cuts by field path, then by the part of the answer that is read (empty for the whole). */
export type AnswerCuts = ReadonlyMap<string, ReadonlyMap<string, AnswerCut>>;

/** The expressions of a form that read answers. */
export function expressionsIn({ rules, fields, zones }: SpecialisedForm): readonly PlacedExpression[] {
  const bounds = allFields(fields).flatMap(({ path, field: { schema } }) => {
    const own = { var: answerPath(path) };
    const { 'x-not-before': first, 'x-not-after': last } = schema;
    return [
      ...(first === undefined ? [] : [{ expression: { 'fw.onOrBefore': [first, own] }, row: rowOf(path) }]),
      ...(last === undefined ? [] : [{ expression: { 'fw.onOrAfter': [last, own] }, row: rowOf(path) }]),
    ];
  });
  return [
    ...rules.flatMap((rule) => {
      const row = targetsOf(rule).map(rowOf)[0] ?? '';
      const values = Object.entries(rule.set ?? {}).map(([path, expression]) => ({
        expression,
        row: rowOf(path),
      }));
      return [{ expression: rule.when, row }, ...values];
    }),
    ...bounds,
    ...(zones.lookup
      ? [{ expression: { in: [zones.lookup.map[0], Object.keys(zones.lookup.map[1])] } }]
      : []),
  ];
}

/** @param fields paths of the form's fields */
export function answerCuts(
  expressions: readonly PlacedExpression[],
  fields: ReadonlySet<string>,
): AnswerCuts {
  const cuts = new Map<string, Map<string, AnswerCut>>();
  for (const { expression, row = '' } of expressions) {
    const found = cutsOf([expression]);
    // What is compared with each other shares constants: an answer may meet them through the other.
    const shared = [...found.values()].flatMap(({ constants }) => constants).filter(isLocalDate);
    for (const [path, cut] of found) {
      const field = fieldReadBy(path, fields, row);
      if (field === undefined) continue;
      const part = partRead(path, field, row);
      const parts = cuts.get(field) ?? new Map<string, AnswerCut>();
      cuts.set(field, parts.set(part, merged(parts.get(part), cut, cut.beside.length > 0 ? shared : [])));
    }
  }
  return cuts;
}

function partRead(path: string, field: string, row: string): string {
  const [root = '', ...keys] = splitPath(path);
  const inside = keysOf(field).length - (root === 'row' ? keysOf(row).length : 0);
  return keys.slice(inside).join('.');
}

function merged(known: AnswerCut | undefined, cut: Cut, shared: readonly Json[]): AnswerCut {
  const union = <Value>(...lists: (readonly Value[])[]) => [...new Set(lists.flat())];
  return {
    constants: union(known?.constants ?? [], cut.constants, shared),
    offsets: union(known?.offsets ?? [], cut.offsets),
    ordered: cut.ordered || known?.ordered === true,
    exact: cut.exact && known?.exact !== false,
    linked: cut.beside.length > 0 || known?.linked === true,
  };
}
