/** Scrolls a row of places sideways, so that the current one is in view where they do not all fit. */
import { useEffect, useRef, type RefObject } from 'react';

/** @param current tells one place from another, where the row stays while one goes from place to place */
export function useCurrentInView<T extends HTMLElement>(current?: string): RefObject<T> {
  const row = useRef<T>(null);
  useEffect(() => {
    const place = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (!row.current || !place) return;
    row.current.scrollLeft = place.offsetLeft + place.offsetWidth / 2 - row.current.clientWidth / 2;
  }, [current]);
  return row;
}
