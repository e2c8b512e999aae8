import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUntrustedJson, UntrustedJsonError } from './untrusted-json';

function refusal(input: unknown, limits = {}): { code: string; params: unknown } {
  try {
    readUntrustedJson(input, limits);
  } catch (error) {
    if (error instanceof UntrustedJsonError) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('was taken');
}

describe('readUntrustedJson', () => {
  it('gives back what any plain JSON text says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5, noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/__proto__|constructor|prototype/.test(text));
        expect(readUntrustedJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['{"__proto__":{"admin":true}}', '/__proto__'],
    ['{"a":[{"constructor":{"prototype":{}}}]}', '/a/0/constructor'],
    ['{"a/b":{"prototype":1}}', '/a~1b/prototype'],
  ])('refuses %s and names the place', (text, place) => {
    expect(refusal(text)).toEqual({ code: 'E-902', params: { reason: 'key', place } });
    expect(refusal(JSON.parse(text))).toEqual({ code: 'E-902', params: { reason: 'key', place } });
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it('refuses depth without exhausting the stack', () => {
    const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(readUntrustedJson(deep(32))).toBeDefined();
    expect(refusal(deep(33)).code).toBe('E-902');
    expect(refusal(deep(100_000))).toEqual({ code: 'E-902', params: { reason: 'depth', limit: 32 } });
    expect(refusal('{"a":{"a":1}}', { maxDepth: 1 }).code).toBe('E-902');
  });

  it('measures size in bytes of UTF-8, of texts and of values', () => {
    expect(readUntrustedJson('"四字"', { maxBytes: 8 })).toBe('四字');
    expect(refusal('"四字"', { maxBytes: 7 })).toEqual({
      code: 'E-901',
      params: { reason: 'size', limit: 7 },
    });
    expect(refusal(['x'.repeat(100)], { maxBytes: 100 }).code).toBe('E-901');
    expect(refusal(Array.from({ length: 200_000 }, () => 0)).code).toBe('E-901');
  });

  it('counts the bytes that any text is written with', () => {
    const texts = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(texts, (text) => {
        // Besides its own, two for the list and two for its quotes.
        const maxBytes = new TextEncoder().encode(text).length + 4;
        expect(readUntrustedJson([text], { maxBytes })).toEqual([text]);
        expect(refusal([text], { maxBytes: maxBytes - 1 }).code).toBe('E-901');
      }),
    );
  });

  it('refuses what is no JSON', () => {
    expect(refusal('{"a":').params).toEqual({ reason: 'syntax' });
    expect(refusal({ a: undefined }).params).toEqual({ reason: 'syntax', place: '/a' });
    expect(refusal({ a: Number.NaN }).code).toBe('E-902');
    expect(refusal(() => 1).code).toBe('E-902');
  });

  it('is recognised as a refusal by its shape', () => {
    expect(new UntrustedJsonError('invalid', 'E-902', { reason: 'syntax' })).toMatchObject({
      name: 'Refusal',
      kind: 'invalid',
      code: 'E-902',
      message: 'E-902 syntax',
    });
  });
});
