import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, isInside, moved, rangeOf, within } from './grid-selection';
import type { GridKey } from './grid-selection';

const size = { rows: 4, columns: 3 };
const press = (key: string, held: Partial<GridKey> = {}): GridKey => ({
  key,
  shift: false,
  ctrl: false,
  ...held,
});

describe('the keys of a spreadsheet', () => {
  it.each<[GridKey, row: number, column: number]>([
    [press('ArrowDown'), 2, 1],
    [press('ArrowUp', { ctrl: true }), 0, 1],
    [press('ArrowRight', { ctrl: true }), 1, 2],
    [press('Home'), 1, 0],
    [press('End', { ctrl: true }), 3, 2],
    [press('Tab'), 1, 2],
    [press('Tab', { shift: true }), 1, 0],
  ])('%j', (key, row, column) => {
    expect(moved(at(1, 1), key, size)).toEqual(at(row, column));
  });

  it('choose from where choosing began while Shift is held, and everything at once', () => {
    const chosen = moved(at(1, 1), press('ArrowDown', { shift: true, ctrl: true }), size);
    expect(chosen && rangeOf(chosen)).toEqual({ top: 1, left: 1, bottom: 3, right: 1 });
    const all = moved(at(1, 1), press('a', { ctrl: true }), size);
    expect(all && rangeOf(all)).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  });

  it('leave the grid with Tab at its ends, and lead nowhere where they mean nothing', () => {
    expect(moved(at(3, 2), press('Tab'), size)).toBeNull();
    expect(moved(at(0, 0), press('Tab', { shift: true }), size)).toBeNull();
    expect(moved(at(0, 0), press('x'), size)).toBeNull();
  });

  it('never lead out of the grid, in whatever order they are pressed', () => {
    const keys = fc.record({
      key: fc.constantFrom(
        'ArrowUp',
        'ArrowDown',
        'ArrowLeft',
        'ArrowRight',
        'Home',
        'End',
        'PageUp',
        'PageDown',
        'Tab',
        'a',
      ),
      shift: fc.boolean(),
      ctrl: fc.boolean(),
    });
    const grids = fc.record({
      rows: fc.integer({ min: 1, max: 30 }),
      columns: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(grids, fc.array(keys, { maxLength: 30 }), (grid, pressed) => {
        const end = pressed.reduce((selection, key) => moved(selection, key, grid) ?? selection, at(0, 0));
        const whole = { top: 0, left: 0, bottom: grid.rows - 1, right: grid.columns - 1 };
        expect([end.anchor, end.focus].every((spot) => isInside(whole, spot))).toBe(true);
        expect(within(end, grid)).toEqual(end);
      }),
    );
  });
});
