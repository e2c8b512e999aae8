/** The answers that are worth trying in a field: one of each kind that the rules can tell apart. */
import type { Json } from '../../rules/conditions/condition';
import { addDays, isLocalDate } from '../../rules/conditions/local-date';
import { lineRegions, valueIn } from '../../rules/spaces/line-regions';
import type { FormField } from '../field-types/field-type';
import { fieldTypeOf } from '../field-types/field-types';
import type { FormRule } from '../form-document';
import type { AnswerCut } from './answer-cuts';
import { isFitting, sampleAnswer } from './sample-answer';
import { sampleTexts } from './sample-text';

export interface AnswerValues {
  readonly values: readonly Json[];
  /** Every other answer is like one of these to the rules. */
  readonly exact: boolean;
}

export interface Trying {
  readonly field: FormField;
  readonly path: string;
  /** By part of the answer; nothing for an answer that nothing reads. */
  readonly cuts: ReadonlyMap<string, AnswerCut>;
  readonly rules: readonly FormRule[];
  /** Employee numbers that may be chosen. */
  readonly persons: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** More subsets of a choice of several are not tried one by one. */
const MOST_MEMBERS = 4;

export function answerValues(trying: Trying): AnswerValues {
  const { field, cuts } = trying;
  const whole = cuts.get('');
  const found = valuesByKind(trying, whole ?? unread);
  const values = found.values.filter((value) => isFitting(field, value));
  const sample = values.length === 0 ? sampleAnswer(field, trying) : undefined;
  const partsAreRead = [...cuts.keys()].some((part) => part !== '');
  return {
    values: sample === undefined ? values : [sample],
    exact: found.exact && !partsAreRead && (whole?.exact ?? true),
  };
}

const unread: AnswerCut = { constants: [], offsets: [], ordered: false, exact: true, linked: false };

function valuesByKind(trying: Trying, cut: AnswerCut): AnswerValues {
  const { field, persons } = trying;
  const { schema } = field;
  switch (schema['x-type']) {
    case 'yes-no':
      return { values: [true, false], exact: true };
    case 'number':
    case 'integer':
    case 'rating':
      return { values: numbers(trying, cut), exact: !cut.linked };
    case 'date':
      return { values: dates(trying, cut), exact: true };
    case 'person':
      return { values: persons, exact: true };
    default:
  }
  const options = optionsApart(trying, cut);
  if (options && schema.type === 'array') return subsets(options, cut);
  if (options) return { values: options, exact: true };
  return texts(field, cut);
}

function numbers({ field }: Trying, { constants, offsets }: AnswerCut): readonly Json[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = field.schema;
  const limits = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter(
    (limit) => limit !== undefined,
  );
  const points = [...constants.map(Number), ...offsets, ...limits, 0];
  return lineRegions(points)
    .map((region) => valueIn(region, (value) => isFitting(field, value)))
    .filter((value) => value !== undefined);
}

const DAY = 86_400_000;

/** Days are cut by the constants, by today, and where dates are compared with each other by a common day ahead. */
function dates({ today }: Trying, { constants, offsets, linked }: AnswerCut): readonly Json[] {
  const given = constants.filter(isLocalDate);
  const anchors = [...given, today, ...(linked || given.length === 0 ? [addDays(today, 14) ?? today] : [])];
  const moved = anchors.flatMap((date) =>
    offsets.flatMap((days) => [addDays(date, days), addDays(date, -days)].filter((each) => each !== null)),
  );
  const points = [...anchors, ...moved].map((date) => Date.parse(`${date}T00:00:00Z`) / DAY);
  return lineRegions(points)
    .map((region) => valueIn(region, Number.isInteger))
    .filter((day) => day !== undefined)
    .map((day) => new Date(day * DAY).toISOString().slice(0, 10));
}

/** Options that no rule can tell apart stand for each other: those that nothing names and that are offered together. */
function optionsApart({ field, path, rules }: Trying, cut: AnswerCut): readonly string[] | undefined {
  const options = fieldTypeOf(field.schema['x-type']).options?.(field.schema);
  if (!options || !cut.exact) return options;
  const kinds = new Map<string, string>();
  for (const option of options) {
    const offers = rules.map(({ offer }) => (offer?.[path]?.includes(option) === true ? '1' : '0')).join('');
    const kind = cut.constants.includes(option) ? `named ${option}` : offers;
    if (!kinds.has(kind)) kinds.set(kind, option);
  }
  return [...kinds.values()];
}

/** Every subset of few options; of many each alone, every two, and all. Each alone where rules name none. */
function subsets(options: readonly string[], { constants }: AnswerCut): AnswerValues {
  if (constants.length === 0) return { values: options.map((option) => [option]), exact: true };
  const few = options.length <= MOST_MEMBERS;
  const every = options.reduce<readonly (readonly string[])[]>(
    (sets, option) => [...sets, ...sets.map((set) => [...set, option])],
    [[]],
  );
  if (few) return { values: every.filter((set) => set.length > 0), exact: true };
  const pairs = options.flatMap((one, at) => options.slice(at + 1).map((other) => [one, other]));
  return { values: [...options.map((option) => [option]), ...pairs, options], exact: false };
}

function texts(field: FormField, { constants, ordered, linked }: AnswerCut): AnswerValues {
  const { schema, texts: words } = field;
  const named = constants.filter((value) => typeof value === 'string' && value !== '');
  const samples = sampleTexts(schema, words).filter(
    (text) => !named.includes(text) && isFitting(field, text),
  );
  // Two others, where texts are compared with each other: they may be the same, or not.
  const others = [...new Set(samples)].slice(0, linked ? 2 : 1);
  if (schema['x-type'] === 'text-list')
    return { values: [...named, ...others].map((text) => [text]), exact: constants.length === 0 };
  return { values: [...named, ...others], exact: !ordered };
}
