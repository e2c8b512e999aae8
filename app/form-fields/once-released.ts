/** Waits with what moves the page until nothing is pressed: a page that moves under a press loses the click. */

const ends = ['mouseup', 'pointercancel', 'dragend'] as const;

/** Acts at once, or, while something is pressed, after the click that the press becomes. */
export function onceReleased(act: () => void): void {
  if (document.querySelector(':active') === null) {
    act();
    return;
  }
  const waiting = new AbortController();
  const released = (): void => {
    waiting.abort();
    // The click comes right after the release.
    setTimeout(act);
  };
  for (const end of ends) document.addEventListener(end, released, { capture: true, signal: waiting.signal });
}
