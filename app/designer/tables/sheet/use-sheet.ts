/** What is chosen and changed in the cells of a decision table: the keys, the mouse and the clipboard of a spreadsheet. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableDraft } from '../../../../catalog/editing/item-draft';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { at, moved, rangeOf, within } from '../model/grid-selection';
import type { Range, Selection, Spot } from '../model/grid-selection';
import type { GridColumn } from '../model/table-columns';
import { cleared, filledDown } from '../model/table-edits';
import { textOf, textsIn, withTexts } from '../model/table-texts';

/** What is typed into the cell that has the focus, before it is taken. */
export interface Typing {
  readonly text: string;
  /** Why it cannot be taken; empty while it was not tried. */
  readonly problem: string;
}

/** Where the focus goes once what was typed is taken. */
export type AfterTyping = 'down' | 'up' | 'right' | 'left' | 'stay';

export interface Sheet {
  readonly selection: Selection;
  readonly range: Range;
  readonly typing: Typing | null;
  /** What is typed is taken first; where it cannot be, the focus stays. */
  readonly select: (selection: Selection) => void;
  /** Begins to change the cell that has the focus. */
  readonly begin: (text?: string) => void;
  readonly type: (text: string) => void;
  readonly take: (after: AfterTyping) => void;
  /** What is typed, into every cell that is chosen. */
  readonly takeEverywhere: () => void;
  readonly drop: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly texts: () => readonly (readonly string[])[];
  /** @returns why they cannot be put there; empty where they are */
  readonly put: (spot: Spot, texts: readonly (readonly string[])[]) => string;
  readonly clear: () => void;
}

export interface SheetProps {
  readonly table: TableDraft;
  readonly columns: readonly GridColumn[];
  readonly onChange: (table: JsonObject) => boolean;
}

/** @returns the grid's ref apart from what is done in it */
export function useSheet({ table, columns, onChange }: SheetProps): [Sheet, RefObject<HTMLTableElement>] {
  const { t } = useTranslation('tables');
  const [chosen, setChosen] = useState(at(0, 0));
  const [typing, setTyping] = useState<Typing | null>(null);
  const size = { rows: table.rows.length, columns: columns.length };
  const selection = within(chosen, size);
  const range = rangeOf(selection);
  const { grid, follow } = useFocusOnCell(selection.focus, typing === null);
  const lead = (next: Selection): void => {
    setChosen(next);
    follow();
  };
  const put: Sheet['put'] = (spot, texts) => {
    const changed = withTexts(table, columns, spot, texts);
    if (changed.ok) return onChange(changed.table) ? '' : t('problems.not-a-table');
    const [first] = changed.faults;
    return first ? t(`problems.${first.problem}`, { text: first.text }) : '';
  };
  const taken = (problem: string, after: AfterTyping): void => {
    if (problem !== '' && typing) return setTyping({ ...typing, problem });
    setTyping(null);
    const [down, right] = steps[after];
    const { row, column } = selection.focus;
    lead(within(at(row + down, column + right), size));
  };
  const select = (next: Selection): void => {
    const problem = typing ? put(selection.focus, [[typing.text]]) : '';
    if (typing && problem !== '') return setTyping({ ...typing, problem });
    setTyping(null);
    lead(next);
  };
  const begin: Sheet['begin'] = (text) => {
    const row = table.rows[selection.focus.row];
    const column = columns[selection.focus.column];
    if (row && column) setTyping({ text: text ?? textOf(row, column), problem: '' });
  };
  const clear = (): void => {
    onChange(cleared(table, columns, range));
  };
  const onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey: shift, altKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (typing || altKey) return;
    const next = moved(selection, { key, shift, ctrl }, size);
    const deed = next
      ? () => {
          select(next);
        }
      : deedOf(key, ctrl, {
          begin,
          clear,
          fill: () => onChange(filledDown(table, columns, range)),
          drop:
            range.top === range.bottom && range.left === range.right
              ? undefined
              : () => {
                  select({ anchor: selection.focus, focus: selection.focus });
                },
        });
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  const sheet: Sheet = {
    selection,
    range,
    typing,
    select,
    begin,
    type: (text) => {
      setTyping({ text, problem: '' });
    },
    take: (after) => {
      if (typing) taken(put(selection.focus, [[typing.text]]), after);
    },
    takeEverywhere: () => {
      if (!typing) return;
      const all = textsIn(table, columns, range).map((cells) => cells.map(() => typing.text));
      taken(put({ row: range.top, column: range.left }, all), 'stay');
    },
    drop: () => {
      setTyping(null);
      follow();
    },
    onKey,
    texts: () => textsIn(table, columns, range),
    put,
    clear,
  };
  return [sheet, grid];
}

const steps: Readonly<Record<AfterTyping, readonly [down: number, right: number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
};

interface Deeds {
  readonly begin: (text?: string) => void;
  readonly clear: () => void;
  readonly fill: () => void;
  /** Left out where one cell alone is chosen: Escape then closes the table. */
  readonly drop: (() => void) | undefined;
}

function deedOf(key: string, ctrl: boolean, { begin, clear, fill, drop }: Deeds): (() => void) | undefined {
  if (ctrl) return key.toLowerCase() === 'd' ? fill : undefined;
  if (key === 'Escape') return drop;
  if (key === 'Delete' || key === 'Backspace') return clear;
  if (key === 'Enter' || key === 'F2')
    return () => {
      begin();
    };
  // A sign that is typed begins the cell anew.
  return key.length === 1
    ? () => {
        begin(key);
      }
    : undefined;
}

/** The focus follows what is chosen, once it has been in the grid. */
function useFocusOnCell({ row, column }: Spot, idle: boolean) {
  const grid = useRef<HTMLTableElement>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || !idle) return;
    wanted.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus();
  });
  return {
    grid,
    follow: () => {
      wanted.current = true;
    },
  };
}
