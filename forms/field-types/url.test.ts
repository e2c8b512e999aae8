import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { url } from './url';

describe('url', () => {
  it('takes addresses of the web, whole', () => {
    expect(clausesOf(url, 'https://example.com/a?b=c#d')).toEqual([]);
    for (const value of [
      'example.com',
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://example.com',
      'mailto:a@b.de',
    ])
      expect(clausesOf(url, value)).toEqual(['not-a-web-address']);
    expect(clausesOf(url, 1)).toEqual(['wrong-kind']);
    expect(clausesOf(url, '')).toEqual(['empty']);
  });

  it('reads what was posted without what surrounds it', () => {
    expect(posted(url, { '': [' https://example.com '] })).toBe('https://example.com');
  });
});
