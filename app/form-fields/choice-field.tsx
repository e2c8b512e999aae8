/** One of several options: as segments, as radio buttons, or as a list that drops down. */
import type { FormField } from '../../forms/field-types/field-type';
import type { FieldControlProps } from './field-control';
import { RadioChoice } from './radio-choice';
import { SegmentChoice } from './segment-choice';
import { SelectChoice } from './select-choice';

const widgets = { segments: SegmentChoice, radio: RadioChoice, select: SelectChoice };

type Widget = keyof typeof widgets;

/** More options than this do not stay side by side. */
const MOST_SEGMENTS = 5;

export function ChoiceField(props: FieldControlProps) {
  const Widget = widgets[widgetOf(props.field)];
  return <Widget {...props} />;
}

export function isGroupOfRadios(field: FormField): boolean {
  return widgetOf(field) !== 'select';
}

function widgetOf({ schema }: FormField): Widget {
  const wanted = schema['x-widget'];
  if (wanted === 'segments') return (schema.enum ?? []).length > MOST_SEGMENTS ? 'radio' : 'segments';
  return wanted === 'radio' ? 'radio' : 'select';
}
