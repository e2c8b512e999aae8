/** A line of its own for a word or a number, with what it is called beside it. */
import { useId } from 'react';
import { CommitInput } from '../builder/commit-input';
import type { CommitInputProps } from '../builder/commit-input';
import styles from './parts.module.css';

export interface NamedInputProps extends Omit<CommitInputProps, 'id'> {
  readonly label: string;
}

export function NamedInput({ label, ...input }: NamedInputProps) {
  const id = useId();
  return (
    <div className={styles.name}>
      <label htmlFor={id}>{label}</label>
      <CommitInput id={id} {...input} />
    </div>
  );
}
