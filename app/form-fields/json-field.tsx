/** Any JSON value, written as JSON. */
import { jsonFrom, jsonText } from '../../forms/field-types/json';
import { classes } from '../ui/classes';
import control from '../ui/control.module.css';
import { tied, type FieldControlProps } from './field-control';
import styles from './json-field.module.css';
import { useTyped } from './use-typed';

export function JsonField(props: FieldControlProps) {
  const typed = useTyped(props.value, jsonFrom, (value) => (value === null ? '' : jsonText(value)));
  return (
    <textarea
      {...tied(props)}
      className={classes(control.input, styles.json)}
      rows={3}
      value={typed.text}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      onChange={(event) => {
        props.onChange(typed.type(event.target.value));
      }}
      onBlur={typed.leave}
    />
  );
}
