/** What is chosen in a spreadsheet, and where its keys lead; rows and columns are counted from 0. */

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** From the cell where choosing began to the one that has the focus. */
export interface Selection {
  readonly anchor: Spot;
  readonly focus: Spot;
}

/** Both ends are inside. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface GridKey {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or the command key. */
  readonly ctrl: boolean;
}

export function at(row: number, column: number): Selection {
  return { anchor: { row, column }, focus: { row, column } };
}

export function rangeOf({ anchor, focus }: Selection): Range {
  return {
    top: Math.min(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.row, focus.row),
    right: Math.max(anchor.column, focus.column),
  };
}

export function isInside({ top, left, bottom, right }: Range, { row, column }: Spot): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Where a key leads; null for a key that leads nowhere, such as Tab in the last cell, which leaves the grid. */
export function moved(selection: Selection, key: GridKey, size: GridSize): Selection | null {
  if (key.ctrl && key.key.toLowerCase() === 'a')
    return { anchor: { row: 0, column: 0 }, focus: { row: size.rows - 1, column: size.columns - 1 } };
  if (key.key === 'Tab') return tabbed(selection.focus, key.shift ? -1 : 1, size);
  const focus = ledTo(selection.focus, key, size);
  if (!focus) return null;
  const inside = kept(focus, size);
  return key.shift ? { anchor: selection.anchor, focus: inside } : { anchor: inside, focus: inside };
}

/** A selection that lies in what is left of the grid. */
export function within({ anchor, focus }: Selection, size: GridSize): Selection {
  return { anchor: kept(anchor, size), focus: kept(focus, size) };
}

const PAGE = 10;

function ledTo({ row, column }: Spot, { key, ctrl }: GridKey, size: GridSize): Spot | null {
  const far = ctrl ? Infinity : 1;
  switch (key) {
    case 'ArrowUp':
      return { row: row - far, column };
    case 'ArrowDown':
      return { row: row + far, column };
    case 'ArrowLeft':
      return { row, column: column - far };
    case 'ArrowRight':
      return { row, column: column + far };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? size.rows - 1 : row, column: size.columns - 1 };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    default:
      return null;
  }
}

/** From the end of a row to the beginning of the next; out of the grid at its ends. */
function tabbed({ row, column }: Spot, by: -1 | 1, { rows, columns }: GridSize): Selection | null {
  const number = row * columns + column + by;
  return number < 0 || number >= rows * columns ? null : at(Math.floor(number / columns), number % columns);
}

function kept({ row, column }: Spot, { rows, columns }: GridSize): Spot {
  const between = (value: number, most: number) => Math.max(0, Math.min(value, most - 1));
  return { row: between(row, rows), column: between(column, columns) };
}
