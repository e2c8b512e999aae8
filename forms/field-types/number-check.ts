/** The check that all numbers share: kind, bounds, multiples, decimals. */
import type { Json } from '../../rules/conditions/condition';
import { NO_FINDINGS } from '../answer-problem';
import type { Finding } from '../answer-problem';
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import type { ShapeSchema } from '../document-shape';
import type { FieldSchema } from '../form-document';
import { pointerTo } from '../json-pointer';
import { textIn } from '../locale';
import { readNumber } from './number-text';
import type { AnswerWords, FormField, JsonSchema, PostedField } from './field-type';
import { given } from './text-check';

/** More decimals than these, no number that is typed has. */
const MOST_DECIMALS = 10;

export const numberKeywords: { readonly [keyword: string]: ShapeSchema } = {
  minimum: {},
  maximum: {},
  exclusiveMinimum: {},
  exclusiveMaximum: {},
  multipleOf: {},
  'x-unit': {},
};

export const decimalKeywords: { readonly [keyword: string]: ShapeSchema } = {
  'x-decimals': { type: 'integer', minimum: 0, maximum: MOST_DECIMALS },
};

export function numberChecker(schema: FieldSchema, isKind: (value: number) => boolean) {
  return (value: Json): readonly Finding[] => {
    if (typeof value !== 'number' || !Number.isFinite(value) || !isKind(value))
      return [{ clause: 'wrong-kind' }];
    const finding = boundFinding(value, schema) ?? stepFinding(value, schema);
    return finding ? [finding] : NO_FINDINGS;
  };
}

function boundFinding(value: number, schema: FieldSchema): Finding | null {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  if (minimum !== undefined && value < minimum) return { clause: 'too-low', params: { limit: minimum } };
  if (maximum !== undefined && value > maximum) return { clause: 'too-high', params: { limit: maximum } };
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    return { clause: 'not-above', params: { limit: exclusiveMinimum } };
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
    return { clause: 'not-below', params: { limit: exclusiveMaximum } };
  return null;
}

function stepFinding(value: number, { multipleOf, 'x-decimals': decimals }: FieldSchema): Finding | null {
  // As every validator of JSON Schema divides. Multiples of fractions miss by rounding: `x-decimals` is for those.
  if (multipleOf !== undefined && !Number.isInteger(value / multipleOf))
    return { clause: 'not-a-multiple', params: { limit: multipleOf } };
  if (decimals !== undefined && Number(value.toFixed(decimals)) !== value)
    return { clause: 'too-precise', params: { limit: decimals } };
  return null;
}

export function numberDefinitionFaults(schema: FieldSchema, place: string): readonly AuthorFault[] {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const fault = (low: string, high: string): AuthorFault =>
    authorFault(pointerTo(place, low), 'bounds-cross', { low, high });
  return [
    ...(minimum > maximum ? [fault('minimum', 'maximum')] : []),
    ...(exclusiveMinimum !== undefined && exclusiveMinimum >= (exclusiveMaximum ?? Infinity)
      ? [fault('exclusiveMinimum', 'exclusiveMaximum')]
      : []),
    ...(multipleOf !== undefined && multipleOf <= 0
      ? [authorFault(pointerTo(place, 'multipleOf'), 'below', { limit: 1 })]
      : []),
  ];
}

/** `x-decimals` is left out: what it says in decimals, no keyword of JSON Schema says without rounding. */
export function numberSchema(type: 'number' | 'integer', schema: FieldSchema): JsonSchema {
  return {
    type,
    ...given(schema, 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'),
  };
}

export function postedNumber(posted: PostedField): Json | undefined {
  const [text] = posted();
  return text === undefined ? undefined : readNumber(text);
}

/** With all its decimals, and its unit where it has one. */
export function numberInWords(value: Json, { schema }: FormField, { locale }: AnswerWords): string {
  const number =
    typeof value === 'number'
      ? new Intl.NumberFormat(locale, { maximumFractionDigits: MOST_DECIMALS }).format(value)
      : String(value);
  const unit = schema['x-unit'];
  return unit ? `${number} ${textIn(unit, locale)}` : number;
}
