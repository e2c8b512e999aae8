/** What the server answers under an address, once somebody wants to know. */
import { useEffect, useState } from 'react';

/** @param address null while nobody wants to know @returns null until it is there */
export function useAnswer<Answer extends object>(address: string | null): Answer | 'failed' | null {
  const [told, setTold] = useState<{ readonly of: string; readonly answer: Answer | 'failed' } | null>(null);
  useEffect(() => {
    if (address === null) return undefined;
    const controller = new AbortController();
    read<Answer>(address, controller.signal).then(
      (answer) => {
        setTold({ of: address, answer });
      },
      () => {
        if (!controller.signal.aborted) setTold({ of: address, answer: 'failed' });
      },
    );
    return () => {
      controller.abort();
    };
  }, [address]);
  return told?.of === address ? told.answer : null;
}

async function read<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { headers: { Accept: 'application/json' }, signal });
  if (!response.ok) throw new Error(`${address} was refused: ${response.status}`);
  return (await response.json()) as Answer;
}
