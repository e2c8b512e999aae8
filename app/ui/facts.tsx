/** Short facts in small print, parted by dots: a line breaks between facts, and within one only where it fills a line. */
import { Fragment } from 'react';
import styles from './facts.module.css';

export function Facts({ facts }: { facts: readonly string[] }) {
  return (
    <small className={styles.facts}>
      {facts.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          <span className={styles.fact}>
            {fact}
            {index < facts.length - 1 && ' ·'}
          </span>
        </Fragment>
      ))}
    </small>
  );
}
