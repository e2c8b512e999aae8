/** A choice as a native list that drops down. */
import { optionLabel } from '../../forms/field-types/option-labels';
import { useLocale } from '../ui/use-locale';
import { textValue, type FieldControlProps } from './field-control';
import { NativeSelect } from './native-select';
import { useOptions } from './use-options';

export function SelectChoice(props: FieldControlProps) {
  const options = useOptions(props);
  const locale = useLocale();
  const value = textValue(props.value);
  return (
    <NativeSelect
      control={props}
      options={options}
      nameOfGone={optionLabel(props.field, value, locale)}
      onChange={props.onChange}
    />
  );
}
