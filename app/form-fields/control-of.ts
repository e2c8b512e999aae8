/** The control of any field: of those that hold others, and of those that are answered themselves. */
import { ConstantField } from './constant-field';
import type { FieldControl } from './field-control';
import { formFieldOf } from './form-fields';
import { GroupField } from './group-field';
import { RowsField } from './rows-field';
import { TupleField } from './tuple-field';

const always = (): boolean => true;

const composites: Readonly<Record<string, FieldControl>> = {
  group: { Control: GroupField, group: always },
  list: { Control: RowsField, group: always },
  tuple: { Control: TupleField, group: always },
  constant: { Control: ConstantField, group: always },
};

/** @throws Error for a type that the parser of forms would have refused */
export function controlOf(type: string): FieldControl {
  return (Object.hasOwn(composites, type) ? composites[type] : undefined) ?? formFieldOf(type);
}
