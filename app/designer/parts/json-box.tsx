/** A part of the document as JSON in a box. */
import { useId } from 'react';
import control from '../../ui/control.module.css';
import { classes } from '../../ui/classes';
import styles from './parts.module.css';
import { useJsonText } from './use-json-text';
import type { EditedJson } from './use-json-text';

export interface JsonBoxProps extends EditedJson {
  readonly label: string;
}

export function JsonBox({ label, ...json }: JsonBoxProps) {
  const id = useId();
  const { stored, typed, wrong, type, take, drop } = useJsonText(json);
  return (
    <div className={styles.json}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={classes(control.input, styles.code)}
        spellCheck={false}
        value={typed ?? stored}
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => {
          type(event.target.value);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Escape') drop();
        }}
      />
      <span id={`${id}-wrong`} role="status" className={styles.wrong}>
        {wrong}
      </span>
    </div>
  );
}
