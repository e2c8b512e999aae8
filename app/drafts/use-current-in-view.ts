/** Scrolls a row of steps sideways, so that the current one is in view where they do not all fit. */
import { useEffect, useRef, type RefObject } from 'react';

export function useCurrentInView(): RefObject<HTMLOListElement> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!list.current || !current) return;
    list.current.scrollLeft = current.offsetLeft + current.offsetWidth / 2 - list.current.clientWidth / 2;
  }, []);
  return list;
}
