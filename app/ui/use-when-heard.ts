/** What is done once React has a page, before the next key: that would go into what the server had written. */
import { useIsomorphicEffect } from '@mantine/hooks';
import { useRef } from 'react';

/** @param act is called once, after the first render */
export function useWhenHeard(act: () => void): void {
  const done = useRef(false);
  useIsomorphicEffect(() => {
    if (done.current) return;
    done.current = true;
    act();
  });
}
