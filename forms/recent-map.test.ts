import { describe, expect, it } from 'vitest';
import { RecentMap } from './recent-map';

describe('a map of what was used last', () => {
  it('makes a value once, and again after it gave way', () => {
    const made: string[] = [];
    const map = new RecentMap<{ readonly key: string }>(2);
    const take = (key: string) =>
      map.take(key, () => {
        made.push(key);
        return { key };
      });
    const first = take('a');
    take('b');
    expect(take('a')).toBe(first);
    take('c');
    expect(take('a')).toBe(first);
    take('b');
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('keeps by weight, and nothing that is too heavy by itself', () => {
    const map = new RecentMap<object>(5, (key) => key.length);
    const heavy = map.take('123456', () => ({}));
    expect(map.take('123456', () => ({}))).not.toBe(heavy);
    const [three, two] = [map.take('123', () => ({})), map.take('12', () => ({}))];
    expect([map.take('123', () => ({})), map.take('12', () => ({}))]).toEqual([three, two]);
    map.take('1', () => ({}));
    expect(map.take('12', () => ({}))).toBe(two);
    expect(map.take('123', () => ({}))).not.toBe(three);
  });
});
