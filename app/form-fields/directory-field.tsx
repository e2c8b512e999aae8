/** A department or an office: as a list where there are few, found by typing where there are many. */
import { ComboboxChoice } from './combobox-choice';
import type { FieldControlProps } from './field-control';
import { SelectChoice } from './select-choice';

/** More than these, nobody looks through. */
const MOST_LISTED = 12;

export function DirectoryField(props: FieldControlProps) {
  const Widget = (props.offered ?? []).length > MOST_LISTED ? ComboboxChoice : SelectChoice;
  return <Widget {...props} />;
}
