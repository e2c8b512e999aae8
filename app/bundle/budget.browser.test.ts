import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureBuild } from './measure-build';
import { keptOut } from './pages';
import { weightLines } from './print-weight';

const measured = measureBuild(path.resolve(import.meta.dirname, '../../build'));

describe.each(measured)('the scripts of the page $page.name', ({ page, weight }) => {
  it('stay within their budget', () => {
    expect(weight.bytes, weightLines([{ page, weight }]).join('\n')).toBeLessThanOrEqual(page.budget);
    // A page without scripts would be a mistake in what is measured.
    expect(weight.bytes).toBeGreaterThan(50_000);
  });

  it('hold no texts of the designer', () => {
    expect(weight.files.map(({ file }) => file).filter((file) => file.includes('designer'))).toEqual([]);
  });

  it('hold no chart, graph, editor or time zones', () => {
    expect(weight.parts.map(([part]) => part).filter((part) => keptOut.test(part))).toEqual([]);
  });
});
