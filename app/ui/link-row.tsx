/** A row of a card whose link covers the whole row. */
import { Link } from '@remix-run/react';
import type { ComponentProps } from 'react';
import { CardRow } from './card';
import { classes } from './classes';
import styles from './link-row.module.css';

export function LinkRow({ className, ...rest }: ComponentProps<typeof CardRow>) {
  return <CardRow {...rest} className={classes(styles.row, className)} />;
}

export function RowLink(props: Omit<ComponentProps<typeof Link>, 'className'>) {
  return <Link {...props} className={styles.link} />;
}
