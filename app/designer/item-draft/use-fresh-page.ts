/** What a tab's loader worked out about the draft follows what was saved last. */
import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { useItemDraft } from './item-draft-context';

/** @param revision that the page was worked out for */
export function useFreshPage(revision: number): void {
  const { draft, saveState } = useItemDraft();
  const { revalidate, state } = useRevalidator();
  const stale = saveState.kind === 'saved' && draft.revision > revision;
  useEffect(() => {
    if (stale && state === 'idle') revalidate();
  }, [stale, state, revalidate]);
}
