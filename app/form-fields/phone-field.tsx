/** A phone number, typed as one likes and then shown in groups. */
import { phoneFrom, phoneInWords } from '../../forms/field-types/phone-text';
import control from '../ui/control.module.css';
import { textValue, tied, type FieldControlProps } from './field-control';
import { useExample } from './use-example';
import { useTyped } from './use-typed';

export function PhoneField(props: FieldControlProps) {
  const typed = useTyped(props.value, phoneFrom, (value) => phoneInWords(textValue(value)));
  return (
    <input
      {...tied(props)}
      type="tel"
      className={control.input}
      value={typed.text}
      placeholder={useExample(props.field) ?? '+49 30 1234567'}
      maxLength={40}
      autoComplete="off"
      onChange={(event) => {
        props.onChange(typed.type(event.target.value));
      }}
      onBlur={typed.leave}
    />
  );
}
