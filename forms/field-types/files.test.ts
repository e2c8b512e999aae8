import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { files } from './files';
import type { FormField } from './field-type';

const accept = { 'x-accept': ['image/png'], 'x-max-bytes': 2_000 };
const image = (id: string) => ({ id, name: `${id}.png`, type: 'image/png', size: 1_000 });

describe('several files', () => {
  it('takes so many files of the kinds and sizes allowed, each once', () => {
    expect(clausesOf(files, [image('a'), image('b')], accept)).toEqual([]);
    expect(clausesOf(files, [image('a'), image('a')], accept)).toEqual(['duplicate']);
    expect(clausesOf(files, 'abcdef'.split('').map(image), accept)).toEqual(['too-many']);
    expect(clausesOf(files, [image('a')], { ...accept, minItems: 2 })).toEqual(['too-few']);
    expect(clausesOf(files, [image('a'), image('b')], { ...accept, maxItems: 1 })).toEqual(['too-many']);
    expect(clausesOf(files, [image('a'), { ...image('b'), type: 'text/html' }], accept)).toEqual([
      'file-kind',
    ]);
    expect(clausesOf(files, [{ ...image('a'), size: 2_001 }], accept)).toEqual(['file-size']);
  });

  it('refuses other kinds; none is no answer', () => {
    for (const value of [image('a'), 'a', ['a'], [null]])
      expect(clausesOf(files, value, accept)).toEqual(['wrong-kind']);
    for (const value of [null, []]) expect(clausesOf(files, value, accept)).toEqual(['empty']);
  });

  it('reads the references that the page posts back, without those to be removed', () => {
    const parts = {
      id: ['', 'a', 'b'],
      name: ['a.png', 'b.png'],
      type: ['image/png', 'image/png'],
      size: ['1000', '1000'],
    };
    expect(posted(files, parts)).toEqual([image('a'), image('b')]);
    expect(posted(files, { ...parts, remove: ['a'] })).toEqual([image('b')]);
    expect(posted(files, { id: [''] })).toEqual([]);
    expect(posted(files, {})).toBeUndefined();
  });

  it('names them', () => {
    const words = { zone: 'UTC', now: null, personName: () => undefined };
    const value = [image('a'), image('b')];
    expect(files.format(value, {} as FormField, { ...words, locale: 'en' })).toBe(
      'a.png (1 kB) and b.png (1 kB)',
    );
    expect(files.format(value, {} as FormField, { ...words, locale: 'zh-CN' })).toBe(
      'a.png (1 kB)和b.png (1 kB)',
    );
  });
});
