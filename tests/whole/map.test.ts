import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawMap } from './map';

it('docs/map.md shows the tree as it is (`npm run map` draws it anew)', () => {
  expect(readFileSync('docs/map.md', 'utf8')).toBe(drawMap());
});
