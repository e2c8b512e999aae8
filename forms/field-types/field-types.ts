/** The field types that there are, in the order of the designer's palette: one line for each file. */
import { choice } from './choice';
import { choices } from './choices';
import { date } from './date';
import { email } from './email';
import type { FieldType } from './field-type';
import { file } from './file';
import { integer } from './integer';
import { longText } from './long-text';
import { money } from './money';
import { number } from './number';
import { person } from './person';
import { shortText } from './short-text';
import { textList } from './text-list';
import { yesNo } from './yes-no';

export const fieldTypes = {
  'short-text': shortText,
  'long-text': longText,
  email,
  choice,
  choices,
  'yes-no': yesNo,
  date,
  person,
  number,
  integer,
  money,
  'text-list': textList,
  file,
} as const satisfies Record<string, FieldType>;

export type FieldTypeName = keyof typeof fieldTypes;

export function isFieldType(name: string): name is FieldTypeName {
  return Object.hasOwn(fieldTypes, name);
}

/** The type that a field names. @throws Error for a name that the parser would have refused */
export function fieldTypeOf(name: string): FieldType {
  if (!isFieldType(name)) throw new Error(`There is no field type “${name}”.`);
  return fieldTypes[name];
}
