/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac) of the designer; in a text field they stay the browser's. */
import { useEffect } from 'react';
import { useItemDraft } from '../item-draft/item-draft-context';

export function useHistoryKeys(): void {
  const { undo, redo } = useItemDraft();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (isText(event.target)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [undo, redo]);
}

/** Boxes and lists have no history of their own. */
function isText(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('textarea, [contenteditable]')) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
