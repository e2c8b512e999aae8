/** An e-mail address of somebody else: no autofill of one's own. */
import control from '../ui/control.module.css';
import { textValue, tied, type FieldControlProps } from './field-control';
import { useExample } from './use-example';

export function EmailField(props: FieldControlProps) {
  return (
    <input
      {...tied(props)}
      type="email"
      className={control.input}
      value={textValue(props.value)}
      placeholder={useExample(props.field)}
      maxLength={254}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      onChange={(event) => {
        props.onChange(event.target.value);
      }}
    />
  );
}
