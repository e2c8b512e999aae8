/** The control of every field type, in the order of `forms/field-types`: one line for each file. */
import type { FieldTypeName } from '../../forms/field-types/field-types';
import { isFieldType } from '../../forms/field-types/field-types';
import { ChoiceField, isGroupOfRadios } from './choice-field';
import { ChoicesField } from './choices-field';
import { DateField } from './date-field';
import { EmailField } from './email-field';
import type { FieldControl } from './field-control';
import { FileField } from './file-field';
import { IntegerField } from './integer-field';
import { LongTextField } from './long-text-field';
import { MoneyField } from './money-field';
import { NumberField } from './number-field';
import { PersonField } from './person-field';
import { ShortTextField } from './short-text-field';
import { TextListField } from './text-list-field';
import { YesNoField } from './yes-no-field';

const always = (): boolean => true;
const never = (): boolean => false;

const formFields = {
  'short-text': { Control: ShortTextField, group: never },
  'long-text': { Control: LongTextField, group: never },
  email: { Control: EmailField, group: never },
  choice: { Control: ChoiceField, group: isGroupOfRadios },
  choices: { Control: ChoicesField, group: always },
  'yes-no': { Control: YesNoField, group: always },
  date: { Control: DateField, group: never },
  person: { Control: PersonField, group: never },
  number: { Control: NumberField, group: never },
  integer: { Control: IntegerField, group: never },
  money: { Control: MoneyField, group: never },
  'text-list': { Control: TextListField, group: always },
  file: { Control: FileField, group: never },
} as const satisfies Record<FieldTypeName, FieldControl>;

/** @throws Error for a type that the parser of forms would have refused */
export function formFieldOf(type: string): FieldControl {
  if (!isFieldType(type)) throw new Error(`There is no control for a field of type “${type}”.`);
  return formFields[type];
}
