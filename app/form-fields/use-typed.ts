/**
 * Shows what is being typed while the answer already is what it means: `1.0` on its way to `1.05` is the number 1, and a
 * box that showed that would take the zero away.
 */
import { useState } from 'react';
import type { Json } from '../../rules/conditions/condition';

export interface Typed {
  readonly text: string;
  /** Takes the box's new text. @returns the answer that it means */
  readonly type: (text: string) => Json;
  /** The focus has left: from now on the box shows the answer as it is written. */
  readonly leave: () => void;
}

/**
 * @param read the answer that a text means; what means nothing stays a text, null is none
 * @param write how an answer is written in the box
 */
export function useTyped(
  value: Json | undefined,
  read: (text: string) => Json,
  write: (value: Json) => string,
): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  const answer = value ?? null;
  // An answer that came from elsewhere meanwhile is shown instead of what was typed.
  const current = typed !== null && JSON.stringify(read(typed)) === JSON.stringify(answer);
  return {
    text: current ? typed : write(answer),
    type: (text) => {
      setTyped(text);
      return read(text);
    },
    leave: () => {
      setTyped(null);
    },
  };
}
