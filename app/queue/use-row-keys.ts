/** Keys and clicks on the rows of a queue: `j` and `k` move, Space and a click look into a ticket, Enter opens it. */
import { useNavigate } from '@remix-run/react';
import { useEffect, useRef, type RefObject } from 'react';
import { isShortcut } from '../ui/single-keys';

/** From this width on there is room for a ticket beside its queue; the style sheet of the queue has the same. */
const roomForPeek = '(min-width: 1280px)';

interface RowKeys {
  /** The address at which a ticket is looked into; null closes the one that is open. */
  peekAddress: (number: string | null) => string;
  /** Number of the ticket that is looked into. */
  peeked: string | null;
}

/** @returns the table's ref; each row's link is what gets the focus, and `data-number` says which ticket it is */
export function useRowKeys({ peekAddress, peeked }: RowKeys): RefObject<HTMLTableElement> {
  const table = useRef<HTMLTableElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const peek = (number: string | null): void => {
      navigate(peekAddress(number), { preventScrollReset: true, replace: peeked !== null });
    };
    const onKey = (event: KeyboardEvent): void => {
      const links = linksOf(table.current);
      const at = links.findIndex((link) => link === document.activeElement);
      if (event.key === 'Escape' && at !== -1 && peeked !== null) peek(null);
      if (!isShortcut(event)) return;
      const step = { j: 1, k: -1 }[event.key];
      if (step !== undefined) {
        const next = links[at === -1 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1)];
        next?.focus();
        if (peeked !== null && next) peek(numberOf(next));
      } else if (event.key === ' ' && at !== -1 && hasRoom()) {
        event.preventDefault();
        peek(numberOf(links[at]) === peeked ? null : numberOf(links[at]));
      }
    };
    const onClick = (event: MouseEvent): void => {
      const link = linkAt(event);
      // Enter on a link is a click too, without a pointer: it opens the page.
      const byPointer = event.detail > 0 && event.button === 0;
      const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (!link || !byPointer || elsewhere || !hasRoom()) return;
      event.preventDefault();
      if (event.detail > 1) navigate(link.pathname);
      else peek(numberOf(link));
    };
    const rows = table.current;
    document.addEventListener('keydown', onKey);
    rows?.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKey);
      rows?.removeEventListener('click', onClick);
    };
  }, [navigate, peekAddress, peeked]);
  return table;
}

function hasRoom(): boolean {
  return window.matchMedia(roomForPeek).matches;
}

function linksOf(table: HTMLTableElement | null): HTMLAnchorElement[] {
  return [...(table?.querySelectorAll<HTMLAnchorElement>('a[data-number]') ?? [])];
}

function linkAt(event: MouseEvent): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-number]') : null;
}

function numberOf(link: HTMLAnchorElement | undefined): string | null {
  return link?.dataset.number ?? null;
}
