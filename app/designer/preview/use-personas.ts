/** What the draft is like for every persona, once somebody wants to know. */
import type { DraftPersonas } from '../../../catalog/publishing/draft-personas';
import { useItemDraft } from '../item-draft/item-draft-context';
import { useAnswer } from './use-answer';

/** @param at when the personas ask, in milliseconds UTC; null while nobody wants to know */
export function usePersonas(at: number | null): DraftPersonas | 'failed' | null {
  const { item } = useItemDraft();
  return useAnswer<DraftPersonas>(at === null ? null : `/design/${item}/personas?at=${at}`);
}
