/** The one rjsf field: the control for the field's type, with its answer from the page and its errors from rjsf. */
import type { FieldProps } from '@rjsf/utils';
import { describedBy } from '../../ui/field-frame';
import { useAnswersPage } from '../answers-context';
import { formFieldOf } from '../form-fields';
import { hintOf } from './field-hint';
import { useLocale } from '../../ui/use-locale';

export function FormworkField({ name, fieldPathId, rawErrors }: FieldProps) {
  const { fields, answers, change } = useAnswersPage();
  const locale = useLocale();
  const live = fields.get(name);
  if (!live) return null;
  const { field, because, ...state } = live;
  const { Control } = formFieldOf(field.schema['x-type']);
  const { $id: id } = fieldPathId;
  const invalid = rawErrors !== undefined && rawErrors.length > 0;
  return (
    <Control
      id={id}
      name={name}
      field={field}
      value={answers[name]}
      {...state}
      invalid={invalid}
      describedBy={describedBy(id, { hint: hintOf(field, locale), because, errors: rawErrors })}
      onChange={(value) => {
        change(name, value);
      }}
    />
  );
}
