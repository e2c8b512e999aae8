/** What a field begins with, and a group with all that lies in it: defaults and presets. */
import type { Condition, Json } from '../rules/conditions/condition';
import { evaluate, truth } from '../rules/conditions/evaluate';
import type { PersonFacts } from '../rules/facts';
import { isObject } from './document-shape';
import { emptinessOf, isBlankAnswer } from './emptiness';
import { childPath } from './field-path';
import type { FormField } from './field-types/field-type';
import { fieldTypeOf } from './field-types/field-types';
import type { FieldSchema } from './form-document';

/**
 * Undefined where it begins with nothing. A preset whose condition holds for the requester stands before the default.
 * @param field of the model: one for a requester knows no defaults
 * @param gone paths of the fields that the requester is not asked for
 */
export function initialValue(
  field: FormField,
  path: string,
  gone: ReadonlySet<string>,
  requester: PersonFacts,
): Json | undefined {
  const { schema, parts, required } = field;
  const own = ownValue(schema, requester);
  const value =
    schema['x-type'] === 'group' && (own === undefined || isObject(own))
      ? { ...initialParts(parts ?? [], path, gone, requester), ...own }
      : own;
  if (value === undefined) return undefined;
  // A group that may be blank and has to be there is there from the start, for nobody can answer it by itself.
  if (isBlankAnswer(schema) && isObject(value) && Object.keys(value).length === 0 && !required)
    return undefined;
  return emptinessOf(fieldTypeOf(schema['x-type']), schema)(value) ? undefined : value;
}

/** By key, those that begin with something. */
export function initialParts(
  parts: readonly FormField[],
  around: string,
  gone: ReadonlySet<string>,
  requester: PersonFacts,
): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    parts.flatMap((part) => {
      const path = childPath(around, part.key);
      const value = gone.has(path) ? undefined : initialValue(part, path, gone, requester);
      return value === undefined ? [] : [[part.key, value]];
    }),
  );
}

function ownValue(
  { default: otherwise, 'x-preset': preset }: FieldSchema,
  requester: PersonFacts,
): Json | undefined {
  const facts = { values: { requester } };
  const value =
    preset && truth((preset.when ?? true) as Condition, facts) === true
      ? evaluate(preset.value as Condition, facts)
      : { known: true as const, value: otherwise };
  return value.known ? (value.value as Json | undefined) : undefined;
}
