/** A time of day, with the browser's own control. */
import control from '../ui/control.module.css';
import styles from './date-parts.module.css';
import { classes } from '../ui/classes';
import { textValue, tied, type FieldControlProps } from './field-control';

export function TimeField(props: FieldControlProps) {
  return (
    <input
      {...tied(props)}
      type="time"
      className={classes(control.input, styles.time)}
      value={textValue(props.value)}
      onChange={(event) => {
        props.onChange(event.target.value === '' ? null : event.target.value);
      }}
    />
  );
}
