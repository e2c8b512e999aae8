/** After a session has ended: notices that the person has signed in again in another window, and goes on. */
import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

/** @param ended whether the server has said that nobody is signed in */
export function useSessionReturn(ended: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!ended) return undefined;
    const look = (): void => {
      // Asked first: loading the page's data without a session would lead away from what is typed.
      fetch('/session', { headers: { Accept: 'application/json' } }).then(
        ({ ok }) => {
          if (ok) revalidate();
        },
        () => undefined,
      );
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [ended, revalidate]);
}
