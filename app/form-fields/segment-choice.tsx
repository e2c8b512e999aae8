/** A choice among a few, side by side. */
import control from '../ui/control.module.css';
import { textValue, type FieldControlProps } from './field-control';
import { RadioGroup } from './radio-group';
import { useOptions } from './use-options';

export function SegmentChoice(props: FieldControlProps) {
  const options = useOptions(props);
  return (
    <RadioGroup
      control={props}
      options={options}
      chosen={textValue(props.value)}
      groupClass={control.segments}
      optionClass={control.segment}
      look={{ 'data-many': options.length > 3 ? '' : undefined }}
      onChoose={props.onChange}
    />
  );
}
