/** A banner: something about the whole screen that the person should know, with what to do about it. */
import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { Chip, type ChipProps } from './chip';

export interface BannerProps {
  tone: ChipProps['tone'];
  sign?: ChipProps['sign'];
  /** The word on the chip: "Tight", "Changed elsewhere". */
  word: string;
  title: string;
  detail?: ReactNode;
  actions?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits for a pause; leave out what was there when the page came. */
  role?: 'alert' | 'status';
}

export function Banner({ tone, sign, word, title, detail, actions, role }: BannerProps) {
  return (
    <div className={styles.banner} role={role}>
      <Chip tone={tone} sign={sign}>
        {word}
      </Chip>
      <div className={styles.words}>
        <b>{title}</b>
        {detail && <div className={styles.detail}>{detail}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
