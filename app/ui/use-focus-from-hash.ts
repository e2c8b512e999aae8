/** A link to a question leads into it: the focus goes to the control that the address names. */
import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';
import { focusControl } from './focus-control';

export function useFocusFromHash(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash.startsWith('#field-')) focusControl(decodeURIComponent(hash.slice(1)));
  }, [hash, key]);
}
