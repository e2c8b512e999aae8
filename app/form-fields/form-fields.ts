/** The control of every field type that is answered itself, in the order of `forms/field-types`: one line for each file. */
import type { FieldTypeName } from '../../forms/field-types/field-types';
import { AddressField } from './address-field';
import { ChoiceField, isGroupOfRadios } from './choice-field';
import { ChoicesField } from './choices-field';
import { ConsentField } from './consent-field';
import { DateField } from './date-field';
import { DateTimeField } from './date-time-field';
import { DirectoryField } from './directory-field';
import { EmailField } from './email-field';
import type { FieldControl } from './field-control';
import { FileField } from './file-field';
import { FilesField } from './files-field';
import { HeadingDisplay } from './heading-display';
import { IntegerField } from './integer-field';
import { JsonField } from './json-field';
import { LongTextField } from './long-text-field';
import { MoneyField } from './money-field';
import { NoteDisplay } from './note-display';
import { NumberField } from './number-field';
import { PeriodField } from './period-field';
import { PersonField } from './person-field';
import { PhoneField } from './phone-field';
import { RatingField } from './rating-field';
import { ShortTextField } from './short-text-field';
import { TextListField } from './text-list-field';
import { TimeField } from './time-field';
import { UrlField } from './url-field';
import { YesNoField } from './yes-no-field';

const always = (): boolean => true;
const never = (): boolean => false;

const formFields = {
  'short-text': { Control: ShortTextField, group: never },
  'long-text': { Control: LongTextField, group: never },
  choice: { Control: ChoiceField, group: isGroupOfRadios },
  choices: { Control: ChoicesField, group: always },
  'yes-no': { Control: YesNoField, group: always },
  number: { Control: NumberField, group: never },
  integer: { Control: IntegerField, group: never },
  money: { Control: MoneyField, group: never },
  rating: { Control: RatingField, group: always },
  date: { Control: DateField, group: never },
  time: { Control: TimeField, group: never },
  'date-time': { Control: DateTimeField, group: always },
  period: { Control: PeriodField, group: always },
  person: { Control: PersonField, group: never },
  department: { Control: DirectoryField, group: never },
  office: { Control: DirectoryField, group: never },
  email: { Control: EmailField, group: never },
  phone: { Control: PhoneField, group: never },
  url: { Control: UrlField, group: never },
  address: { Control: AddressField, group: always },
  'text-list': { Control: TextListField, group: always },
  file: { Control: FileField, group: never },
  files: { Control: FilesField, group: always },
  consent: { Control: ConsentField, group: always, frame: 'without-hint' },
  heading: { Control: HeadingDisplay, group: never, frame: 'none' },
  note: { Control: NoteDisplay, group: never, frame: 'none' },
  json: { Control: JsonField, group: never },
} as const satisfies Record<Exclude<FieldTypeName, 'group' | 'list' | 'tuple' | 'constant'>, FieldControl>;

/** @throws Error for a type that the parser of forms would have refused */
export function formFieldOf(type: string): FieldControl {
  const controls: Readonly<Record<string, FieldControl>> = formFields;
  const control = Object.hasOwn(controls, type) ? controls[type] : undefined;
  if (!control) throw new Error(`There is no control for a field of type “${type}”.`);
  return control;
}
