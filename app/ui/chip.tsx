/** A chip: a state said by sign, word and figure together, so that colour is never alone. */
import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classes } from './classes';
import { Sign, type SignName } from './sign';

export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'bad' | 'wait';

export interface ChipProps {
  tone?: Tone;
  sign?: SignName;
  /** Without the ground: for a table's column, where a ground in every row would be loud. */
  bare?: boolean;
  className?: string;
  children: ReactNode;
}

export function Chip({ tone = 'neutral', sign, bare, className, children }: ChipProps) {
  const look = classes(styles.chip, tone !== 'neutral' && styles[tone], bare && styles.bare, className);
  return (
    <span className={look}>
      {sign && <Sign name={sign} className={styles.sign} />}
      {children}
    </span>
  );
}
