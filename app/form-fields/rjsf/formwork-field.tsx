/** The one rjsf field: the control for the field's type, with its answer from the page and its errors from rjsf. */
import type { FieldProps } from '@rjsf/utils';
import { childPath } from '../../../forms/field-path';
import { useAnswersPage } from '../answers-context';
import { ControlOfField } from '../framed-field';

export function FormworkField({ name, fieldPathId, rawErrors }: FieldProps) {
  const { fields, answers } = useAnswersPage();
  const place = childPath('', name);
  const live = fields.get(place);
  if (!live) return null;
  return (
    <ControlOfField id={fieldPathId.$id} place={place} live={live} errors={rawErrors} value={answers[name]} />
  );
}
