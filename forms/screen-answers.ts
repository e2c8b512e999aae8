/** Sorts answers from outside: fields that this requester may answer, fields that there are not, fields that are not theirs. */
import type { Json } from '../rules/conditions/condition';
import type { Answers } from '../rules/facts';
import { isObject } from './document-shape';
import { isAnswered } from './emptiness';
import type { FormField } from './field-types/field-type';
import type { FormModel } from './form-model';
import { pointerTo } from './json-pointer';
import type { SpecialisedForm } from './specialised-form';

export interface ScreenedAnswers {
  readonly accepted: Answers;
  /** Pointers of values for fields that the form does not have (E-302). */
  readonly unknown: readonly string[];
  /** Pointers of values for fields that this requester's role is not asked for (E-102), empty ones too. */
  readonly refused: readonly string[];
}

/**
 * Runs on the server alone: only the model knows the fields that the specialised form does not. A key counts as
 * sent when its value is not undefined; null is a value.
 */
export function screenAnswers(
  model: FormModel,
  form: SpecialisedForm,
  raw: { readonly [key: string]: unknown },
): ScreenedAnswers {
  const unknown: string[] = [];
  const refused: string[] = [];
  const screening = { unknown, refused };
  const open = model.document.schema.additionalProperties;
  const accepted = screenParts([...model.fields.values()], form.fields, raw, { place: '', open }, screening);
  return { accepted, unknown, refused };
}

type Screening = { readonly unknown: string[]; readonly refused: string[] };
type Place = { readonly place: string; readonly open: boolean };

/**
 * @param all the fields that the form has at a place
 * @param own those of them that the requester is asked for
 */
function screenParts(
  all: readonly FormField[],
  own: readonly FormField[],
  raw: Readonly<Record<string, unknown>>,
  { place, open }: Place,
  into: Screening,
): Answers {
  const accepted: [string, Json][] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined) continue;
    const pointer = pointerTo(place, key);
    const known = all.find((field) => field.key === key && isAnswered(field));
    const asked = known && own.find((field) => field.key === key);
    if (asked) accepted.push([key, screenValue(known, asked, value as Json, pointer, into)]);
    else if (known) into.refused.push(pointer);
    else if (!open) into.unknown.push(pointer);
  }
  return Object.fromEntries(accepted);
}

/** The value without what lies in it and may not be answered. */
function screenValue(known: FormField, asked: FormField, value: Json, place: string, into: Screening): Json {
  if (Array.isArray(value)) {
    const entries: readonly Json[] = value;
    return known.item || asked.schema['x-type'] === 'tuple'
      ? entries.map((entry, at) => screenEntry(known, asked, entry, at, pointerTo(place, at), into))
      : value;
  }
  if (!known.parts || !isObject(value) || asked.schema['x-type'] !== 'group') return value;
  const open = known.schema.additionalProperties === true;
  return screenParts(known.parts, asked.parts ?? [], value, { place, open }, into);
}

function screenEntry(
  known: FormField,
  asked: FormField,
  entry: Json,
  at: number,
  place: string,
  into: Screening,
): Json {
  const key = String(at);
  const part = known.parts?.find((each) => each.key === key) ?? known.item;
  const own = asked.parts?.find((each) => each.key === key) ?? asked.item;
  return part && own ? screenValue(part, own, entry, place, into) : entry;
}
