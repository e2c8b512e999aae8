/** A day, with the browser's own calendar. */
import control from '../ui/control.module.css';
import { textValue, tied, type FieldControlProps } from './field-control';

export function DateField(props: FieldControlProps) {
  return (
    <input
      {...tied(props)}
      type="date"
      className={control.input}
      value={textValue(props.value)}
      min={props.notBefore}
      // A date input without an end takes six digits for the year.
      max={props.notAfter ?? '9999-12-31'}
      onChange={(event) => {
        props.onChange(event.target.value === '' ? null : event.target.value);
      }}
    />
  );
}
