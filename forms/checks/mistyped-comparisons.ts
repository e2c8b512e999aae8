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
  return clausesIn(condition).flatMap(({ clause, operator }) => {
    const field = fieldReadBy(clause.path, paths, row);
    const schema = field === undefined ? undefined : fields.get(field)?.schema;
    if (field === undefined || !schema || !isReadWhole(clause.path, field)) return [];
    const kind = kindOf(schema);
    if (!kind || !clause.other || !('value' in clause.other)) return [];
    return neverOf(kind, clause, clause.other.value, operator).map((value) => ({ field, kind, value }));
  });
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
      return (kind === 'date' || kind === 'text') && isLocalDate(value) ? [] : [value];
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
