/** A part of the document as JSON, taken when one leaves the box; what is no JSON stays there until it is. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../rules/conditions/condition';
import control from '../../ui/control.module.css';
import { classes } from '../../ui/classes';
import styles from './parts.module.css';

export interface JsonBoxProps {
  readonly label: string;
  readonly value: Json;
  /** @returns false where the value cannot be taken */
  readonly onCommit: (value: Json) => boolean;
}

export function JsonBox({ label, value, onCommit }: JsonBoxProps) {
  const { t } = useTranslation('rule-editor');
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState('');
  const take = (): void => {
    if (typed === null) return;
    const read = readJson(typed);
    if (!read) setWrong(t('noJson'));
    else if (onCommit(read.value)) {
      setTyped(null);
      setWrong('');
    } else setWrong(t('notTaken'));
  };
  return (
    <div className={styles.json}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={classes(control.input, styles.code)}
        spellCheck={false}
        value={typed ?? JSON.stringify(value, null, 2)}
        aria-invalid={wrong !== ''}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setTyped(null);
          setWrong('');
        }}
      />
      <span id={`${id}-wrong`} role="status" className={styles.wrong}>
        {wrong}
      </span>
    </div>
  );
}

function readJson(text: string): { readonly value: Json } | null {
  try {
    return { value: JSON.parse(text) as Json };
  } catch {
    return null;
  }
}
