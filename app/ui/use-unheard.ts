/** What the server's page holds before React hears of it: React may put it back, and never tells of it. */
import { useState } from 'react';
import { useHydrated } from './use-hydrated';

/**
 * Reads while the page is taken over: after that, a box of several lines holds what the server had written.
 *
 * @returns null on the server, and for what is drawn later
 */
export function useUnheard<T>(read: () => T): T | null {
  const hydrated = useHydrated();
  const [unheard] = useState(() => (hydrated || typeof document === 'undefined' ? null : read()));
  return unheard;
}
