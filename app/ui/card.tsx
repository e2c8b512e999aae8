/** A card, and a card whose rows are divided by a line. */
import type { ComponentProps } from 'react';
import styles from './card.module.css';
import { classes } from './classes';

interface CardLook {
  padded?: boolean;
  /** For an offer rather than a thing: drawn with a dashed edge and no paper. */
  dashed?: boolean;
}

export function Card({ padded, dashed, className, ...rest }: CardLook & ComponentProps<'div'>) {
  const look = classes(styles.card, padded && styles.padded, dashed && styles.dashed, className);
  return <div {...rest} className={look} />;
}

/** A list in a card; its children are `CardRow`s. */
export function CardRows({ className, ...rest }: ComponentProps<'ul'>) {
  return <ul {...rest} className={classes(styles.card, styles.rows, className)} />;
}

/** What it is on the left, its state or what to do on the right. */
export function CardRow({ className, ...rest }: ComponentProps<'li'>) {
  return <li {...rest} className={classes(styles.row, className)} />;
}
