/**
 * What rjsf renders for every part of a step's schema: for the step itself its own object field, which asks our
 * template for the layout; for each question our field, which finds what it is now in the page's contexts.
 */
import type { FieldProps } from '@rjsf/utils';
import { childPath } from '../../../forms/field-path';
import { useAnswer } from '../answers-context';
import { PlacedField } from '../framed-field';

export function StepField(props: FieldProps) {
  const { name, fieldPathId, registry } = props;
  const { ObjectField } = registry.fields;
  return fieldPathId.path.length === 0 && ObjectField ? (
    <ObjectField {...props} />
  ) : (
    <Question id={fieldPathId.$id} name={name} />
  );
}

function Question({ id, name }: { id: string; name: string }) {
  return <PlacedField id={id} place={childPath('', name)} value={useAnswer(name)} />;
}
