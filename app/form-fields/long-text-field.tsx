/** Several lines of text. */
import control from '../ui/control.module.css';
import { textValue, tied, type FieldControlProps } from './field-control';
import { useExample } from './use-example';

export function LongTextField(props: FieldControlProps) {
  return (
    <textarea
      {...tied(props)}
      className={control.input}
      rows={2}
      value={textValue(props.value)}
      placeholder={useExample(props.field)}
      autoComplete="off"
      onChange={(event) => {
        props.onChange(event.target.value);
      }}
    />
  );
}
