/** Buttons and links that look like buttons. Plain elements: a page has many, and they must work unhydrated. */
import { Link } from '@remix-run/react';
import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classes } from './classes';

export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'danger' | 'link' | 'icon';

interface Look {
  kind?: ButtonKind;
}

function look(kind: ButtonKind, className: string | undefined): string {
  return classes(styles.button, kind !== 'plain' && styles[kind], className);
}

/** Submits its form unless `type` says otherwise. An icon button needs an `aria-label`. */
export function Button({
  kind = 'plain',
  className,
  type = 'submit',
  ...rest
}: Look & ComponentProps<'button'>) {
  return <button {...rest} type={type} className={look(kind, className)} />;
}

/** A link in a button's clothes: for going somewhere, never for changing something. */
export function ButtonLink({ kind = 'plain', className, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link {...rest} className={look(kind, className)} />;
}
