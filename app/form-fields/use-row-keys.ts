/** Keys that stay with the rows of a list while they are moved, so that what is being typed moves along. */
import { useState } from 'react';
import type { RowChange } from '../../forms/composites/change-rows';

export interface RowKeys {
  readonly keys: readonly number[];
  /** To be told of every change to the rows. */
  readonly follow: (change: RowChange) => void;
}

interface Held {
  readonly keys: readonly number[];
  readonly next: number;
}

export function useRowKeys(count: number): RowKeys {
  const [held, setHeld] = useState<Held>(() => fitted({ keys: [], next: 0 }, count));
  // Rows may come and go without a button: another window's answers, or a rule.
  const { keys } = fitted(held, count);
  const follow = (change: RowChange): void => {
    setHeld((before) => followed(fitted(before, count), change));
  };
  return { keys, follow };
}

function fitted({ keys, next }: Held, count: number): Held {
  if (keys.length >= count) return { keys: keys.slice(0, count), next };
  const more = Array.from({ length: count - keys.length }, (_, at) => next + at);
  return { keys: [...keys, ...more], next: next + more.length };
}

function followed(held: Held, change: RowChange): Held {
  if (change.kind === 'add') return fitted(held, held.keys.length + 1);
  const { kind, row } = change;
  if (kind === 'remove') return { ...held, keys: held.keys.filter((_, at) => at !== row) };
  const keys = [...held.keys];
  const other = kind === 'up' ? row - 1 : row + 1;
  const [here, there] = [keys[row], keys[other]];
  if (here === undefined || there === undefined) return held;
  keys[row] = there;
  keys[other] = here;
  return { ...held, keys };
}
