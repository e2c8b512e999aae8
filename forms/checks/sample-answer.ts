/** Answers that stand: one for each kind of field, for completing a form as somebody might. */
import type { Json } from '../../rules/conditions/condition';
import { addDays } from '../../rules/conditions/local-date';
import { lineRegions, valueIn } from '../../rules/spaces/line-regions';
import { countriesOf } from '../field-types/address';
import type { FormField } from '../field-types/field-type';
import { fieldTypeOf } from '../field-types/field-types';
import { currenciesOf } from '../field-types/money';
import type { FieldSchema } from '../form-document';
import { acceptsValue } from '../parsing/field-faults';
import type { ResolvedField } from '../resolved-form';
import { sampleTexts } from './sample-text';

/** What an answer has to keep to besides its field. */
export interface SampleLimits {
  readonly state?: Pick<ResolvedField, 'offered' | 'undecided' | 'notBefore' | 'notAfter'> | undefined;
  /** Employee numbers that may be chosen. */
  readonly persons: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** How far ahead dates lie where nothing says otherwise: two weeks, so that work has time. */
const LEAD = 14;

/** A valid answer; undefined where none was found, or none is needed because parts are answered one by one. */
export function sampleAnswer(field: FormField, limits: SampleLimits): Json | undefined {
  return candidatesFor(field, limits).find((value) => isFitting(field, value));
}

/** Whether a value would be a valid answer to the field, whatever the other answers are. */
export function isFitting({ schema }: FormField, value: Json): boolean {
  const type = fieldTypeOf(schema['x-type']);
  return !type.isEmpty(value) && acceptsValue(type, schema, value);
}

function candidatesFor(field: FormField, limits: SampleLimits): readonly Json[] {
  const { schema, texts, item } = field;
  const type = fieldTypeOf(schema['x-type']);
  if (type.fixed) return [type.fixed(schema)];
  const options = optionsFor(field, limits);
  if (options)
    return schema.type === 'array'
      ? [options.slice(0, Math.max(1, schema.minItems ?? 0))]
      : valuesOf(schema, options);
  switch (schema['x-type']) {
    case 'list':
    case 'tuple': {
      const entry = item ? (sampleAnswer(item, limits) ?? {}) : {};
      return [Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => entry)];
    }
    case 'group':
      return [];
    case 'yes-no':
      return [true, false];
    case 'person':
      return limits.persons;
    case 'date':
      return [dateWithin(limits)];
    case 'number':
    case 'integer':
    case 'rating':
      return [numberFor(field)].filter((value) => value !== undefined);
    default:
      return compoundFor(schema, limits) ?? sampleTexts(schema, texts).flatMap((text) => [text, [text]]);
  }
}

function compoundFor(schema: FieldSchema, { today }: SampleLimits): readonly Json[] | undefined {
  const day = addDays(today, LEAD) ?? today;
  const file = { id: 'sample', name: 'sample', type: schema['x-accept']?.[0] ?? 'text/plain', size: 1 };
  switch (schema['x-type']) {
    case 'money':
      return currenciesOf(schema).flatMap((currency) =>
        [0, 1, 1000, 100_000].map((amount) => ({ amount, currency })),
      );
    case 'file':
      return [file];
    case 'files':
      return [
        Array.from({ length: Math.max(1, schema.minItems ?? 0) }, (_, at) => ({
          ...file,
          id: `sample-${at}`,
        })),
      ];
    case 'period':
      return [{ from: day, until: addDays(day, 1) ?? day }];
    case 'date-time':
      return [{ local: `${day}T09:30`, zone: schema['x-zones']?.[0] ?? 'UTC' }];
    case 'address':
      return [{ lines: ['Sample Street 1'], city: 'Sample', country: countriesOf(schema)[0] ?? '' }];
    case 'consent':
      return [{ given: true, version: schema['x-version'] ?? '' }];
    case 'json':
      return ['text', 1, true, {}, [], null];
    default:
      return undefined;
  }
}

/** Options of the field that can be chosen now, as texts; undefined for a field without options. */
function optionsFor({ schema }: FormField, { state }: SampleLimits): readonly string[] | undefined {
  const all = fieldTypeOf(schema['x-type']).options?.(schema);
  const { offered = all, undecided = [] } = state ?? {};
  return all?.filter((option) => offered?.includes(option) === true || undecided.includes(option));
}

/** The values of options: an option that is no text is named by its JSON. */
function valuesOf({ enum: values = [] }: FieldSchema, options: readonly string[]): readonly Json[] {
  const others = values.filter((value) => typeof value !== 'string') as readonly Json[];
  return options.map((option) => others.find((value) => JSON.stringify(value) === option) ?? option);
}

function dateWithin({ state, today }: SampleLimits): string {
  const day = addDays(today, LEAD) ?? today;
  const { notBefore = day, notAfter = day } = state ?? {};
  if (day > notAfter) return notAfter;
  return day < notBefore ? notBefore : day;
}

function numberFor(field: FormField): number | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = field.schema;
  const points = [0, 1, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf];
  const regions = lineRegions(points.filter((point) => point !== undefined));
  return regions
    .map((region) => valueIn(region, (value) => isFitting(field, value)))
    .find((value) => value !== undefined);
}
