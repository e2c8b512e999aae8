/** A list of names and values. */
import type { ReactNode } from 'react';
import styles from './key-values.module.css';

export interface KeyValue {
  readonly key: string;
  readonly name: string;
  readonly value: ReactNode;
}

export function KeyValues({ entries }: { entries: readonly KeyValue[] }) {
  return (
    <dl className={styles.list}>
      {entries.map(({ key, name, value }) => (
        <KeyValueRow key={key} name={name} value={value} />
      ))}
    </dl>
  );
}

function KeyValueRow({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
