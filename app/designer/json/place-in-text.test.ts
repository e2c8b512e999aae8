import { describe, expect, it } from 'vitest';
import { placeInText } from './place-in-text';

const text = JSON.stringify({ a: { 'b/c': [1, { d: 'x"}' }] }, e: null }, null, 2);
const standing = (pointer: string): string | undefined => {
  const span = placeInText(text, pointer);
  return span && text.slice(span.from, span.to);
};

describe('places in a JSON text', () => {
  it('are found by pointer', () => {
    expect(standing('')).toBe(text);
    expect(standing('/a/b~1c/0')).toBe('1');
    expect(standing('/a/b~1c/1/d')).toBe(JSON.stringify('x"}'));
    expect(standing('/e')).toBe('null');
  });

  it('fall back to what lies above', () => {
    expect(standing('/a/b~1c/1/nothing')).toBe(standing('/a/b~1c/1'));
  });

  it('are none in what is no JSON', () => {
    expect(placeInText('{"a": ', '/a')).toBeUndefined();
    expect(placeInText('{"a" 1}', '/a')).toBeUndefined();
  });
});
