/** Whether scripts have taken over the page: false on the server and in the first render of the browser. */
import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
