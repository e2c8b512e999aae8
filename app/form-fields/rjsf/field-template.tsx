/** rjsf's frame around a field, drawn with the product's own. */
import type { FieldTemplateProps } from '@rjsf/utils';
import { textIn } from '../../../forms/locale';
import { FieldFrame } from '../../ui/field-frame';
import { useLocale } from '../../ui/use-locale';
import { useAnswersPage } from '../answers-context';
import { formFieldOf } from '../form-fields';
import { hintOf } from './field-hint';

export function FieldTemplate({ id, fieldPathId, rawErrors, children }: FieldTemplateProps) {
  const { fields, left } = useAnswersPage();
  const locale = useLocale();
  const live = fields.get(String(fieldPathId.path.at(-1)));
  // The step itself is an object without a frame of its own.
  if (!live) return children;
  const { field, required, because } = live;
  const { group, frame } = formFieldOf(field.schema['x-type']);
  if (frame === 'none') return children;
  return (
    <FieldFrame
      id={id}
      label={textIn(field.texts.label, locale)}
      // Unanswered counts as no: there is nothing to leave out.
      required={required || field.schema['x-type'] === 'yes-no'}
      group={group(field)}
      hint={frame === 'without-hint' ? undefined : hintOf(field, locale)}
      because={because}
      errors={rawErrors}
      onLeave={() => {
        left(field.key);
      }}
    >
      {children}
    </FieldFrame>
  );
}
