import { describe, expect, it } from 'vitest';
import { newRowId } from './row-id';

const V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('row ids', () => {
  it('are UUIDs of version 7 that begin with their instant', () => {
    const at = Date.UTC(2026, 10, 23, 9);
    const id = newRowId(at);
    expect(id).toMatch(V7);
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at);
    expect(newRowId()).toMatch(V7);
  });

  it('sort in the order in which they are made, within a millisecond too', () => {
    const ids = Array.from({ length: 3_000 }, () => newRowId(1_000));
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(3_000);
    expect(newRowId(1_001) > ids.at(-1)!).toBe(true);
  });

  it('sort by their instants, whenever they are made', () => {
    const [late, early] = [newRowId(2_000), newRowId(1_000)];
    expect(early < late).toBe(true);
  });

  it('stay unique when one instant takes more than the counter holds', () => {
    const ids = new Set(Array.from({ length: 10_000 }, () => newRowId(5)));
    expect(ids.size).toBe(10_000);
  });
});
