/** rjsf's frame around a field, drawn with the product's own. */
import type { FieldTemplateProps } from '@rjsf/utils';
import { childPath } from '../../../forms/field-path';
import { useAnswersPage } from '../answers-context';
import { FieldInFrame } from '../framed-field';

export function FieldTemplate({ id, fieldPathId, rawErrors, children }: FieldTemplateProps) {
  const { fields } = useAnswersPage();
  const key = fieldPathId.path.at(-1);
  const place = key === undefined ? '' : childPath('', String(key));
  const live = fields.get(place);
  // The step itself is an object without a frame of its own.
  if (!live) return children;
  return (
    <FieldInFrame id={id} place={place} live={live} errors={rawErrors}>
      {children}
    </FieldInFrame>
  );
}
