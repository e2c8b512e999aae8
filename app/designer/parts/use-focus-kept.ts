/** Gives the focus to another control of a part when the one that had it is gone, such as with its row. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

export interface FocusKept<E extends HTMLElement> {
  readonly ref: RefObject<E>;
  readonly onFocusCapture: (event: { readonly target: EventTarget }) => void;
}

/** What is marked with `data-keeps-focus` inside the part is given it. */
export function useFocusKept<E extends HTMLElement>(): FocusKept<E> {
  const ref = useRef<E>(null);
  const had = useRef<Node | null>(null);
  useEffect(() => {
    if (had.current?.isConnected !== false || document.activeElement !== document.body) return;
    had.current = null;
    ref.current?.querySelector<HTMLElement>('[data-keeps-focus]')?.focus();
  });
  return {
    ref,
    onFocusCapture: ({ target }) => {
      had.current = target instanceof Node ? target : null;
    },
  };
}
