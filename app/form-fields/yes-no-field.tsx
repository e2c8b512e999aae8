/** Yes or no. Unanswered counts as no, so that No is what stands chosen. */
import { useTexts } from '../texts/use-texts';
import control from '../ui/control.module.css';
import type { FieldControlProps } from './field-control';
import { RadioGroup } from './radio-group';

export function YesNoField(props: FieldControlProps) {
  const t = useTexts('words');
  const options = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ];
  return (
    <RadioGroup
      control={props}
      options={options}
      chosen={props.value === true ? 'yes' : 'no'}
      groupClass={control.segments}
      optionClass={control.segment}
      look={{ 'data-narrow': '' }}
      onChoose={(value) => {
        props.onChange(value === 'yes');
      }}
    />
  );
}
