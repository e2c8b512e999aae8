/** What the draft is like for every persona, once somebody wants to know. */
import { useEffect, useState } from 'react';
import type { DraftPersonas } from '../../../catalog/publishing/draft-personas';
import { useItemDraft } from '../item-draft/item-draft-context';

/** @param at when the personas ask, in milliseconds UTC; null while nobody wants to know */
export function usePersonas(at: number | null): DraftPersonas | 'failed' | null {
  const { item } = useItemDraft();
  const [told, setTold] = useState<DraftPersonas | 'failed' | null>(null);
  useEffect(() => {
    if (at === null) return undefined;
    const controller = new AbortController();
    readPersonas(item, at, controller.signal).then(setTold, () => {
      if (!controller.signal.aborted) setTold('failed');
    });
    return () => {
      controller.abort();
    };
  }, [item, at]);
  return told;
}

async function readPersonas(item: string, at: number, signal: AbortSignal): Promise<DraftPersonas> {
  const response = await fetch(`/design/${item}/personas?at=${at}`, {
    headers: { Accept: 'application/json' },
    signal,
  });
  if (!response.ok) throw new Error(`The personas were refused: ${response.status}`);
  return (await response.json()) as DraftPersonas;
}
