import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { file } from './file';

const schema = { 'x-accept': ['image/png', 'application/pdf'], 'x-max-bytes': 1024 };
const reference = { id: '0192-ab', name: 'screen.png', type: 'image/png', size: 100 };

describe('file', () => {
  it('takes a reference to an upload of an allowed kind and size', () => {
    expect(clausesOf(file, reference, schema)).toEqual([]);
    expect(clausesOf(file, { ...reference, type: 'image/svg+xml' }, schema)).toEqual(['file-kind']);
    expect(clausesOf(file, { ...reference, size: 1025 }, schema)).toEqual(['file-size']);
  });

  it.each([
    'screen.png',
    { ...reference, id: '../../etc' },
    { ...reference, name: '' },
    { ...reference, size: -1 },
    { ...reference, size: 1.5 },
    { ...reference, extra: true },
    { id: '1', name: 'a', type: 'image/png' },
  ])('refuses %j', (value) => {
    expect(clausesOf(file, value, schema)).toEqual(['wrong-kind']);
  });

  it('takes at most 5 MB where the author says nothing', () => {
    const five = { ...reference, size: 5 * 1024 * 1024 };
    expect(clausesOf(file, five, { 'x-accept': ['image/png'] })).toEqual([]);
    expect(clausesOf(file, { ...five, size: five.size + 1 }, { 'x-accept': ['image/png'] })).toEqual([
      'file-size',
    ]);
  });

  it('reads the reference that the page posts back', () => {
    expect(posted(file, { id: ['1'], name: ['a.png'], type: ['image/png'], size: ['10'] })).toEqual({
      id: '1',
      name: 'a.png',
      type: 'image/png',
      size: 10,
    });
    expect(posted(file, { id: [''] })).toBeNull();
    expect(posted(file, {})).toBeUndefined();
  });
});
