/** The fields of a form together with the answers that are there: each row of a list is met by itself. */
import type { Json } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import { isObject } from '../document-shape';
import { childPath } from '../field-path';
import type { FormField } from '../field-types/field-type';

export interface AnswerField {
  readonly field: FormField;
  /** Path in the document: `devices.*.kind`. */
  readonly path: string;
  /** Place of the answer: `devices.0.kind`. */
  readonly place: string;
  /** Undefined where there is none. */
  readonly value: Json | undefined;
}

/** Each before what lies in it; the entries of a tuple whether they are answered or not. */
export function answerFields(fields: readonly FormField[], answers: Answers): readonly AnswerField[] {
  return fields.flatMap((field) => {
    const path = childPath('', field.key);
    return fieldsIn({ field, path, place: path, value: answers[field.key] });
  });
}

function fieldsIn(own: AnswerField): readonly AnswerField[] {
  const { field, path, place, value } = own;
  const { parts = [], item, schema } = field;
  if (schema['x-type'] === 'group') {
    const inner = isObject(value) ? (value as Answers) : {};
    return [own, ...parts.flatMap((part) => fieldsIn(innerOf(part, part.key, inner[part.key], own)))];
  }
  if (parts.length === 0 && !item) return [own];
  const entries: readonly Json[] = Array.isArray(value) ? value : [];
  const length = Math.max(parts.length, entries.length);
  return [
    own,
    ...Array.from({ length }, (_, at) => {
      const entry = parts[at] ?? item;
      if (!entry) return [];
      return fieldsIn({
        field: entry,
        path: childPath(path, entry.key),
        place: childPath(place, String(at)),
        value: entries[at],
      });
    }).flat(),
  ];
}

function innerOf(field: FormField, key: string, value: Json | undefined, around: AnswerField): AnswerField {
  return { field, path: childPath(around.path, key), place: childPath(around.place, key), value };
}
