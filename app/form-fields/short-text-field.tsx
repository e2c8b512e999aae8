/** One line of text. */
import control from '../ui/control.module.css';
import { textValue, tied, type FieldControlProps } from './field-control';
import { useExample } from './use-example';

export function ShortTextField(props: FieldControlProps) {
  return (
    <input
      {...tied(props)}
      type="text"
      className={control.input}
      value={textValue(props.value)}
      placeholder={useExample(props.field)}
      maxLength={props.field.schema.maxLength}
      autoComplete="off"
      onChange={(event) => {
        props.onChange(event.target.value);
      }}
    />
  );
}
