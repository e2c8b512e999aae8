/** Arrow keys lead from cell to cell of a grid whose cells hold a link each. */
import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Leaves the arrows to a box that is typed into. */
export function moveByArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
  const link = event.target;
  if (!step || !(link instanceof HTMLAnchorElement)) return;
  const cell = link.closest('td');
  const row = link.closest('tr');
  const table = event.currentTarget;
  if (!cell || !row) return;
  const [rows, columns] = step;
  const next = table.rows[row.rowIndex + rows]?.cells[cell.cellIndex + columns]?.querySelector('a');
  if (!next) return;
  event.preventDefault();
  next.focus();
}
