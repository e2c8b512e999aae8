/** What every control of the form is given, whatever its type. */
import type { ComponentType } from 'react';
import type { FormField } from '../../forms/field-types/field-type';
import type { Json } from '../../rules/conditions/condition';

export interface FieldControlProps {
  /** Id of the control, or of the group that holds several. */
  readonly id: string;
  /** Name under which the value is posted: the place of the answer. Parts of a value add `.part`. */
  readonly name: string;
  /** Path of the field in the document, `devices.*.kind`; absent where it is the name. */
  readonly path?: string;
  readonly field: FormField;
  /** The answer so far, as stored; undefined where there is none. */
  readonly value: Json | undefined;
  /** Options that are offered now; absent for fields that are not answered by choosing. */
  readonly offered: readonly string[] | undefined;
  /** First and last date that can be chosen, `YYYY-MM-DD`. */
  readonly notBefore: string | undefined;
  readonly notAfter: string | undefined;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly invalid: boolean;
  /** Ids of the elements that describe the control. */
  readonly describedBy: string | undefined;
  /** Takes the new answer; null clears it. */
  readonly onChange: (value: Json) => void;
}

export interface FieldControl {
  readonly Control: ComponentType<FieldControlProps>;
  /** Whether it is a group of controls, named by a legend instead of a label. */
  readonly group: (field: FormField) => boolean;
  /** Whether the control shows the field's help itself, or does without label, help and errors around it. */
  readonly frame?: 'without-hint' | 'none';
}

/** The attributes that tie a native control to its frame. */
export function tied({ id, name, required, readOnly, invalid, describedBy }: FieldControlProps) {
  return {
    id,
    name,
    readOnly,
    'aria-required': required || undefined,
    'aria-invalid': invalid || undefined,
    'aria-describedby': describedBy,
  };
}

/** The answer as text; what is none becomes empty. */
export function textValue(value: Json | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
