import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { textList } from './text-list';

describe('text list', () => {
  it('takes names, each once, none blank', () => {
    expect(clausesOf(textList, ['Figma', 'Miro'])).toEqual([]);
    expect(clausesOf(textList, ['Figma', 'Figma'])).toEqual(['duplicate']);
    expect(clausesOf(textList, [' '])).toEqual(['blank']);
    expect(clausesOf(textList, [], { minItems: 1 })).toEqual(['empty']);
  });

  it('keeps the bounds of the list and of its items', () => {
    expect(clausesOf(textList, ['a', 'b', 'c'], { maxItems: 2 })).toEqual(['too-many']);
    expect(clausesOf(textList, Array.from({ length: 51 }, String))).toEqual(['too-many']);
    expect(clausesOf(textList, ['abcd', 'abcde'], { items: { type: 'string', maxLength: 3 } })).toEqual([
      'too-long',
    ]);
    expect(clausesOf(textList, 'Figma')).toEqual(['wrong-kind']);
  });

  it('reads a name a line or a box; what is left blank is dropped here and nowhere else', () => {
    expect(posted(textList, { '': ['Figma\r\n\r\n Miro ', '', 'Figma'] })).toEqual([
      'Figma',
      'Miro',
      'Figma',
    ]);
    expect(posted(textList, { '': ['', ' '] })).toEqual([]);
    expect(posted(textList, {})).toBeUndefined();
  });
});
