import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeRedirect } from './safe-redirect';

const ORIGIN = 'https://portal.test';

describe('a safe redirect', () => {
  it.each(['/', '/requests/318', '/queue/it?state=ready&after=a%2Fb#top', '/搜索?q=入职'])(
    'keeps %s',
    (to) => {
      expect(new URL(safeRedirect(to, ORIGIN), ORIGIN).href).toBe(new URL(to, ORIGIN).href);
    },
  );

  it.each([
    ['another host', 'https://evil.test/'],
    ['another host without a scheme', '//evil.test/'],
    ['a backslash that browsers read as a slash', '/\\evil.test/'],
    ['a backslash further on', '/a\\..\\..\\evil.test'],
    ['a tab that browsers drop', '/\t/evil.test'],
    ['a line break', '/a\r\nSet-Cookie: x=y'],
    ['a NUL', '/\0/evil.test'],
    ['dots that resolve to another host', '/.//evil.test'],
    ['dots that climb to another host', '/a/..//evil.test'],
    ['encoded dots that resolve to another host', '/%2e//evil.test'],
    ['a script', 'javascript:alert(1)'],
    ['the own origin in full', 'https://portal.test/requests'],
    ['a relative path', 'requests'],
    ['a leading space', ' /requests'],
    ['nothing', ''],
    ['a list', ['/requests']],
    ['nothing at all', undefined],
  ])('goes home instead of to %s', (_case, to) => {
    expect(safeRedirect(to, ORIGIN)).toBe('/');
  });

  it('stays on the portal for any text, however often it is resolved', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '@',
      ':',
      'evil.test',
      '\t',
      '\n',
      '?',
      '#',
      'https:',
      'a',
    );
    const to = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(piece, { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
    );
    fc.assert(
      fc.property(to, (text) => {
        const path = safeRedirect(text, ORIGIN);
        expect(path).toMatch(/^\/(?![/\\])/);
        expect(new URL(path, ORIGIN).origin).toBe(ORIGIN);
        expect(safeRedirect(path, ORIGIN)).toBe(path);
      }),
      { numRuns: 2_000 },
    );
  });
});
