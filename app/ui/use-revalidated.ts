/** Asks the server again every so often, while something there goes on by itself. */
import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const EVERY = 2_000;

export function useRevalidated(): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, EVERY);
    return () => {
      clearInterval(timer);
    };
  }, [revalidate]);
}
