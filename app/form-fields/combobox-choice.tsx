/** A choice among many options, found by typing. */
import { optionLabel } from '../../forms/field-types/option-labels';
import { useLocale } from '../ui/use-locale';
import { textValue, type FieldControlProps } from './field-control';
import { SearchableSelect } from './searchable-select';
import { useOptions } from './use-options';

export function ComboboxChoice(props: FieldControlProps) {
  const options = useOptions(props);
  const locale = useLocale();
  return (
    <SearchableSelect
      control={props}
      options={options}
      nameOfGone={optionLabel(props.field, textValue(props.value), locale)}
      onChange={props.onChange}
    />
  );
}
