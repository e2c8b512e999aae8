/** The field types that there are, in the order of the designer's palette: one line for each file. */
import { address } from './address';
import { choice } from './choice';
import { choices } from './choices';
import { consent } from './consent';
import { constant } from '../composites/constant';
import { group } from '../composites/group';
import { list } from '../composites/list';
import { tuple } from '../composites/tuple';
import { date } from './date';
import { dateTime } from './date-time';
import { department } from './department';
import { email } from './email';
import type { FieldType } from './field-type';
import { file } from './file';
import { files } from './files';
import { heading } from './heading';
import { integer } from './integer';
import { json } from './json';
import { longText } from './long-text';
import { money } from './money';
import { note } from './note';
import { number } from './number';
import { office } from './office';
import { period } from './period';
import { person } from './person';
import { phone } from './phone';
import { rating } from './rating';
import { shortText } from './short-text';
import { textList } from './text-list';
import { time } from './time';
import { url } from './url';
import { yesNo } from './yes-no';

export const fieldTypes = {
  'short-text': shortText,
  'long-text': longText,
  choice,
  choices,
  'yes-no': yesNo,
  number,
  integer,
  money,
  rating,
  date,
  time,
  'date-time': dateTime,
  period,
  person,
  department,
  office,
  email,
  phone,
  url,
  address,
  'text-list': textList,
  file,
  files,
  consent,
  heading,
  note,
  group,
  list,
  tuple,
  constant,
  json,
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
