/** Moves the focus to a control, or to the first control inside a group. */

/** @returns whether there was one; without it a link may go the browser's own way */
export function focusControl(id: string): boolean {
  const found = document.getElementById(id);
  const target = found?.matches('input, select, textarea, button, a')
    ? found
    : found?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea, button');
  if (!target) return false;
  target.focus({ preventScroll: true });
  (target.closest('[data-field]') ?? target).scrollIntoView({ block: 'center' });
  return true;
}
