/** The focus goes somewhere once a list is drawn with what was done to it. */
import { useEffect, useRef } from 'react';

type FindFocus = () => HTMLElement | null | undefined;

/** @returns what is told where the focus goes next */
export function useLeadTo(): (find: FindFocus) => void {
  const next = useRef<FindFocus | null>(null);
  useEffect(() => {
    const find = next.current;
    next.current = null;
    find?.()?.focus();
  });
  return (find) => {
    next.current = find;
  };
}
