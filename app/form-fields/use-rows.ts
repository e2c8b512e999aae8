/** The rows of a list and what can be done with them: add, take away and take that back, move; each is told. */
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts/use-texts';
import { answerAt } from '../../forms/composites/answer-at';
import { changedRows, type RowChange } from '../../forms/composites/change-rows';
import type { FormField } from '../../forms/field-types/field-type';
import type { Json } from '../../rules/conditions/condition';
import { useFormTools } from './answers-context';
import { useRowKeys } from './use-row-keys';

export interface Rows {
  /** A key for each row that is shown; it moves along with the row. */
  readonly keys: readonly number[];
  readonly apply: (change: RowChange) => void;
  /** Puts the row back that was taken away last; null where there is none. */
  readonly undo: (() => void) | null;
  /** What was done last, for those who do not see it. */
  readonly told: string;
}

/**
 * @param count how many rows are shown
 * @param first how many entries of a tuple stand before the rows
 */
export function useRows(id: string, place: string, field: FormField, count: number, first: number): Rows {
  const { given, change } = useFormTools();
  const t = useTexts('form');
  const { keys, follow } = useRowKeys(count);
  const [told, setTold] = useState('');
  const [removed, setRemoved] = useState<readonly Json[] | null>(null);
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (focus.current === null) return;
    const target = document.getElementById(focus.current);
    focus.current = null;
    (
      target?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea, button') ?? target
    )?.focus();
  });
  const entries = (): readonly Json[] => {
    const before = answerAt(given(), place);
    return Array.isArray(before) ? (before as readonly Json[]) : [];
  };
  const write = (rows: readonly Json[]): void => {
    change(place, [...entries().slice(0, first), ...rows]);
  };
  const apply = (what: RowChange): void => {
    const rows = entries().slice(first);
    const next = changedRows(field, rows, what);
    if (next === rows) return;
    follow(what);
    write(next);
    setRemoved(what.kind === 'remove' ? rows : null);
    if (what.kind === 'add') {
      focus.current = rowId(id, first + next.length - 1);
      setTold(t('rows.added', { n: next.length }));
    } else if (what.kind === 'remove') {
      focus.current = `${id}-add`;
      setTold(t('rows.removed', { n: what.row + 1 }));
    } else {
      const to = what.kind === 'up' ? what.row - 1 : what.row + 1;
      focus.current = focusedIn(id, first + what.row, first + to);
      setTold(t('rows.moved', { n: to + 1, of: next.length }));
    }
  };
  const undo = removed
    ? () => {
        write(removed);
        setRemoved(null);
        setTold(t('rows.restored'));
        focus.current = `${id}-add`;
      }
    : null;
  return { keys, apply, undo, told };
}

export function rowId(id: string, at: number): string {
  return `${id}-row-${at}`;
}

/** The id of what has the focus in one row, as it will be called in another. */
function focusedIn(id: string, from: number, to: number): string {
  const active = document.activeElement?.id ?? '';
  const list = id.replace(/-more$/, '');
  return active.startsWith(`${list}.${from}.`)
    ? `${list}.${to}.${active.slice(`${list}.${from}.`.length)}`
    : rowId(id, to);
}
