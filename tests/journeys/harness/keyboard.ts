/** Uses a page with the keyboard alone: where the focus is, whether one sees it, and keys to answer with. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Focused {
  /** What a screen reader would call it: its label, or its own text. */
  readonly name: string;
  /** The name of the group that it stands in; empty where there is none. */
  readonly group: string;
  readonly kind: string;
  readonly checked: boolean;
  /** Whether something is drawn around it that is not there without the focus. */
  readonly seen: boolean;
  /** Whether no part of it lies under a bar that stays in place (WCAG 2.4.11). */
  readonly uncovered: boolean;
}

/** More stops than any page of the journey has. */
const MOST_STOPS = 120;

/** Presses Tab until the focus is on what `wanted` describes; every stop on the way must be seen. */
export async function tabTo(
  page: Page,
  what: string,
  wanted: (focused: Focused) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const focused = await focusedOn(page);
    if (focused === null) continue;
    const { seen, uncovered } = focused;
    expect({ seen, uncovered }, `the focus on “${focused.name}”`).toEqual({ seen: true, uncovered: true });
    if (wanted(focused)) return;
  }
  throw new Error(`${what} cannot be reached with ${key}`);
}

/** What has the focus; null where it is on nothing that can be used. */
export function focusedOn(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    // A heading that a new page gives the focus to is a place to begin at, not a stop.
    if (!(element instanceof HTMLElement) || element === document.body || element.tabIndex < 0) return null;
    const nameOf = (labelled: Element): string =>
      (labelled.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim() ||
      (labelled.getAttribute('aria-label') ?? '');
    const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
    const label = labels?.[0];
    const group = element.closest('[role=radiogroup], [role=group]');
    // What is drawn as a box of its own carries the mark there: its label, the frame around it, what follows it.
    const drawn = [element, element.nextElementSibling, label, element.parentElement];
    // Inside the browser's own control (the calendar's button of a date) the browser draws the mark.
    const inOwnPart = !element.matches(':focus');
    const seen =
      inOwnPart ||
      drawn.some((part) => {
        if (!part) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(part);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      });
    const box = element.getBoundingClientRect();
    const atMiddle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const uncovered =
      atMiddle === null ||
      element.contains(atMiddle) ||
      atMiddle.contains(element) ||
      (label?.contains(atMiddle) ?? false);
    return {
      name: nameOf(element) || (label?.textContent ?? '').trim() || (element.textContent ?? '').trim(),
      group: group ? nameOf(group) : '',
      kind: element instanceof HTMLInputElement ? element.type : element.localName,
      checked: element instanceof HTMLInputElement && element.checked,
      seen,
      uncovered,
    };
  });
}

/** Moves within the group that has the focus, until the wanted one of its buttons is chosen. */
export async function arrowTo(page: Page, option: string): Promise<void> {
  for (let stop = 0; stop < 12; stop += 1) {
    const focused = await focusedOn(page);
    if (focused?.name === option && focused.checked) return;
    // A group in which nothing is chosen yet: the one with the focus is chosen by Space.
    await page.keyboard.press(focused?.name === option ? 'Space' : 'ArrowDown');
  }
  throw new Error(`“${option}” cannot be chosen with the arrows`);
}
