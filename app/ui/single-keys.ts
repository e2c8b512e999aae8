/** Shortcuts of a single key (`j`, `/`): when one is meant, and the person's choice to do without them (WCAG 2.1.4). */
import { useSyncExternalStore } from 'react';

const place = 'formwork-single-keys';
const listeners = new Set<() => void>();

/** Whether a key was pressed as a shortcut: alone, outside of a field, and shortcuts are not switched off. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
    return false;
  return !isTyping(event.target) && areSingleKeysOn();
}

/** The choice, and a way to change it; it belongs to this browser. On the server and at first they are on. */
export function useSingleKeys(): readonly [on: boolean, choose: (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areSingleKeysOn, () => true);
  return [on, chooseSingleKeys];
}

function chooseSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(place);
    else localStorage.setItem(place, 'off');
  } catch {
    // A browser that keeps nothing: the choice cannot be made there.
  }
  for (const listener of listeners) listener();
}

function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(place) !== 'off';
  } catch {
    return true;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
