/** A choice as radio buttons, in a line where they fit. */
import control from '../ui/control.module.css';
import { textValue, type FieldControlProps } from './field-control';
import { RadioGroup } from './radio-group';
import { useOptions } from './use-options';

export function RadioChoice(props: FieldControlProps) {
  return (
    <RadioGroup
      control={props}
      options={useOptions(props)}
      chosen={textValue(props.value)}
      groupClass={control.checks}
      optionClass={control.check}
      onChoose={props.onChange}
    />
  );
}
