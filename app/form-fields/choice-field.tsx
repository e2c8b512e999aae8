/** One of several options: as segments, as radio buttons, as a list that drops down, or found by typing. */
import type { FormField } from '../../forms/field-types/field-type';
import { ComboboxChoice } from './combobox-choice';
import type { FieldControlProps } from './field-control';
import { RadioChoice } from './radio-choice';
import { SegmentChoice } from './segment-choice';
import { SelectChoice } from './select-choice';

const widgets = {
  segments: SegmentChoice,
  radio: RadioChoice,
  select: SelectChoice,
  combobox: ComboboxChoice,
};

type Widget = keyof typeof widgets;

/** More options than this do not stay side by side. */
const MOST_SEGMENTS = 5;

export function ChoiceField(props: FieldControlProps) {
  const Widget = widgets[widgetOf(props.field)];
  return <Widget {...props} />;
}

export function isGroupOfRadios(field: FormField): boolean {
  const widget = widgetOf(field);
  return widget === 'radio' || widget === 'segments';
}

function widgetOf({ schema }: FormField): Widget {
  const wanted = schema['x-widget'];
  if (wanted === 'segments') return (schema.enum ?? []).length > MOST_SEGMENTS ? 'radio' : 'segments';
  return wanted === 'radio' || wanted === 'combobox' ? wanted : 'select';
}
