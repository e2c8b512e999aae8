/** Comparisons that never hold because of the kind of answer: a number with a word, a date with a number, a list with one value. */
import { splitPath } from '../../rules/conditions/fact-path';
import { literalOf, operationIn } from '../../rules/conditions/literal';
import { isLocalDate } from '../../rules/conditions/local-date';
import { readClause, type ReadClause } from '../../rules/conditions/read-clause';
import { fieldReadBy } from '../answer-reads';
import { fieldTypeOf } from '../field-types/field-types';
import type { FieldSchema } from '../form-document';
import type { ProductText } from '../locale';
import type { DocumentFields } from '../parsing/document-fields';

/** What an answer is to a comparison. A choice is compared with its options, which is another check. */
type Kind = 'number' | 'date' | 'text' | 'yes-no' | 'list';

export const kindWords: Readonly<Record<Kind, ProductText>> = {
  number: { en: 'a number', 'zh-CN': '数字' },
  date: { en: 'a date', 'zh-CN': '日期' },
  text: { en: 'a text', 'zh-CN': '文本' },
  'yes-no': { en: 'yes or no', 'zh-CN': '是或否' },
  list: { en: 'a list', 'zh-CN': '列表' },
};

export interface MistypedComparison {
  readonly field: string;
  readonly kind: Kind;
  /** What it is compared with. */
  readonly value: unknown;
}

/** @param row path of the row in which the condition stands; empty outside rows */
export function mistypedComparisons(
  condition: unknown,
  fields: DocumentFields,
  row = '',
): readonly MistypedComparison[] {
  const paths = new Set(fields.keys());
  const kindAt = (path: string) => {
    const field = fieldReadBy(path, paths, row);
    const schema = field === undefined ? undefined : fields.get(field)?.schema;
    const kind = field !== undefined && schema && isReadWhole(path, field) ? kindOf(schema) : undefined;
    return field !== undefined && kind ? { field, kind } : undefined;
  };
  const compared = clausesIn(condition).flatMap(({ clause, operator }) => {
    const { path, span, other } = clause;
    const known = kindAt(path);
    if (!known || span || !other || !('value' in other)) return [];
    return neverOf(known.kind, clause, other.value, operator).map((value) => ({ ...known, value }));
  });
  const counted = datesCountedFrom(condition).flatMap((path) => kindAt(path) ?? []);
  return [
    ...compared,
    ...counted.flatMap((known) => (isDated(known.kind) ? [] : [{ ...known, value: A_DATE }])),
  ];
}

const A_DATE = 'YYYY-MM-DD';
/** How many of their first operands are dates. */
const dateOperands: ReadonlyMap<string, number> = new Map([
  ['fw.addDays', 1],
  ['fw.addWorkingDays', 1],
  ['fw.workingDaysBetween', 2],
  ['fw.isWorkingDay', 1],
]);

/** Paths of the facts that days are counted from or to. */
function datesCountedFrom(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(datesCountedFrom);
  const [name = '', args] = operationIn(node) ?? [];
  if (literalOf(node) || !Array.isArray(args)) return args === undefined ? [] : datesCountedFrom(args);
  const dates: readonly unknown[] = args.slice(0, dateOperands.get(name) ?? 0);
  const own = dates.flatMap((each) => {
    const read = readClause(each as Parameters<typeof readClause>[0]);
    return read?.relation === 'given' ? [read.path] : [];
  });
  return [...own, ...args.flatMap(datesCountedFrom)];
}

/** What a text says may be a date. */
function isDated(kind: Kind): boolean {
  return kind === 'date' || kind === 'text';
}

interface PlacedClause {
  readonly clause: ReadClause;
  readonly operator: string;
}

function clausesIn(node: unknown): readonly PlacedClause[] {
  if (Array.isArray(node)) return node.flatMap(clausesIn);
  const [operator, args] = operationIn(node) ?? [];
  if (operator === undefined) return [];
  // What stands in a preserved value is no condition.
  if (literalOf(node)) return [];
  const clause = readClause(node as Parameters<typeof readClause>[0]);
  return clause ? [{ clause, operator }] : clausesIn(Array.isArray(args) ? args : [args]);
}

/** Not a part of what was answered: the amount of money, the first of a list. */
function isReadWhole(path: string, field: string): boolean {
  return splitPath(path).at(-1) === field.slice(field.lastIndexOf('.') + 1);
}

function kindOf(schema: FieldSchema): Kind | undefined {
  const type = schema['x-type'];
  if (schema.type === 'array') return 'list';
  if (fieldTypeOf(type).options?.(schema)) return undefined;
  if (schema.type === 'number' || schema.type === 'integer') return 'number';
  if (schema.type === 'boolean') return 'yes-no';
  if (schema.type === 'string') return type === 'date' ? 'date' : 'text';
  return undefined;
}

/** Those of the values that a comparison holds for with no answer of the kind. */
function neverOf(kind: Kind, { relation }: ReadClause, value: unknown, operator: string): readonly unknown[] {
  switch (relation) {
    case 'is':
      return value === null || canEqual(kind, value, isStrict(operator)) ? [] : [value];
    case 'one-of':
      return listIn(value).filter((each) => each !== null && !canEqual(kind, each, true));
    case 'includes':
      return kind === 'number' || kind === 'yes-no' ? [value] : [];
    case 'includes-any':
    case 'includes-all':
      return kind === 'list' ? [] : [listIn(value).join(', ')];
    case 'less':
    case 'at-most':
    case 'greater':
    case 'at-least':
      return canOrder(kind, value) ? [] : [value];
    case 'before':
    case 'on-or-before':
    case 'after':
    case 'on-or-after':
      return isDated(kind) && isLocalDate(value) ? [] : [value];
    case 'working-day':
    case 'given':
      return [];
  }
}

function isStrict(operator: string): boolean {
  return operator === '===' || operator === '!==';
}

function canEqual(kind: Kind, value: unknown, strict: boolean): boolean {
  switch (kind) {
    case 'number':
      return typeof value === 'number' || (!strict && isNumeric(value));
    case 'yes-no':
      return typeof value === 'boolean' || (!strict && isNumeric(value) && [0, 1].includes(Number(value)));
    case 'date':
      return isLocalDate(value) || value === '';
    case 'text':
      return typeof value === 'string' || (!strict && isNumeric(value));
    case 'list':
      return false;
  }
}

function canOrder(kind: Kind, value: unknown): boolean {
  if (kind === 'number') return isNumeric(value);
  if (kind === 'date') return isLocalDate(value);
  return kind === 'text';
}

/** As `==` and `<` read it. */
function isNumeric(value: unknown): boolean {
  return (typeof value === 'number' || typeof value === 'string') && !Number.isNaN(Number(value));
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
