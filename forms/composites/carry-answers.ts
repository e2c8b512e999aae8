/** Takes answers along to another form: what it asks too and can take stays, everything else is set aside. */
import type { Json } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import { clauseCodes } from '../answer-problem';
import { isObject } from '../document-shape';
import { checkOf, emptinessOf, isAnswered } from '../emptiness';
import type { FormField } from '../field-types/field-type';
import { fieldTypeOf } from '../field-types/field-types';
import { pointerTo } from '../json-pointer';

/** The new form does not ask for it (E-302), does not offer it (E-303), asks for something of another kind (E-304). */
export type AsideCode = 'E-302' | 'E-303' | 'E-304';

export interface AsideAnswer {
  /** JSON pointer into the answers. */
  readonly pointer: string;
  readonly value: Json;
  readonly code: AsideCode;
}

export interface CarriedAnswers {
  readonly answers: Answers;
  readonly aside: readonly AsideAnswer[];
}

/**
 * Groups are taken along by what lies in them, lists as wholes. An answer that breaks a bound, or that was as wrong
 * before, stays where it can be mended: the form says what is wrong with it.
 */
export function carryAnswers(
  older: readonly FormField[],
  newer: readonly FormField[],
  answers: Answers,
): CarriedAnswers {
  const aside: AsideAnswer[] = [];
  return { answers: carryParts(older, newer, answers, '', aside), aside };
}

function carryParts(
  older: readonly FormField[],
  newer: readonly FormField[],
  answers: Answers,
  place: string,
  aside: AsideAnswer[],
): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, value]) => {
      const pointer = pointerTo(place, key);
      const [before, now] = [older, newer].map((fields) => fields.find((field) => field.key === key));
      if (now?.schema['x-type'] === 'group' && before?.schema['x-type'] === 'group' && isObject(value)) {
        const inner = carryParts(before.parts ?? [], now.parts ?? [], value as Answers, pointer, aside);
        const isEmptied = Object.keys(inner).length === 0 && Object.keys(value).length > 0;
        return isEmptied ? [] : [[key, inner] as const];
      }
      const code = now && isAnswered(now) ? misfitIn(now, value) : 'E-302';
      if (code === null || (before && code === misfitIn(before, value))) return [[key, value] as const];
      aside.push({ pointer, value, code });
      return [];
    }),
  );
}

/** Why a field cannot take a value at all; null where it can. */
function misfitIn(field: FormField, value: Json): AsideCode | null {
  const { schema } = field;
  const type = fieldTypeOf(schema['x-type']);
  if (emptinessOf(type, schema)(value)) return null;
  const findings = checkOf(type, schema, field)(value);
  if (findings.some(({ clause }) => clauseCodes[clause] === 'E-304')) return 'E-304';
  const options = type.options?.(schema);
  if (options && type.chosen?.(value, schema).some((option) => !options.includes(option))) return 'E-303';
  for (const [inner, part] of partsOf(field, value)) {
    const code = inner ? misfitIn(inner, part) : 'E-302';
    if (code) return code;
  }
  return null;
}

/** The answers inside an answer, each with its field. */
function partsOf(
  { schema, parts = [], item }: FormField,
  value: Json,
): readonly (readonly [field: FormField | undefined, part: Json])[] {
  const { holds } = fieldTypeOf(schema['x-type']);
  if (holds === 'group' && isObject(value))
    return Object.entries(value as Answers).map(([key, part]) => [
      parts.find((each) => each.key === key),
      part,
    ]);
  if (!holds || !Array.isArray(value)) return [];
  return (value as readonly Json[]).map((part, at) => [parts[at] ?? item, part]);
}
