/** Whether React hears of what is done here: what is chosen before that is lost. */
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and while its page is taken over; true from the first render of whatever comes later. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
