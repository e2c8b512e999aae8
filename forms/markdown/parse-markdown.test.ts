import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endless, inTime } from '../../tests/builders/in-time';
import { parseMarkdown } from './parse-markdown';
import type { MarkdownInline } from './parse-markdown';

const inlines = (text: string): readonly MarkdownInline[] =>
  parseMarkdown(text).flatMap((block) => ('lines' in block ? block.lines.flat() : block.items.flat()));
const links = (text: string): readonly string[] =>
  inlines(text).flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []));

describe('Markdown of authors', () => {
  it('reads paragraphs, lists, and marks in a line', () => {
    expect(parseMarkdown('One **two** *three* `four`\nfive\n\n- a\n- b\n1. c\n2) d')).toEqual([
      {
        kind: 'paragraph',
        lines: [
          [
            { kind: 'text', text: 'One ' },
            { kind: 'strong', text: 'two' },
            { kind: 'text', text: ' ' },
            { kind: 'emphasis', text: 'three' },
            { kind: 'text', text: ' ' },
            { kind: 'code', text: 'four' },
          ],
          [{ kind: 'text', text: 'five' }],
        ],
      },
      { kind: 'bullets', items: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]] },
      { kind: 'numbers', items: [[{ kind: 'text', text: 'c' }], [{ kind: 'text', text: 'd' }]] },
    ]);
  });

  it('links to the web and to mail', () => {
    expect(links('[a](https://example.com/x?y=1) [b](mailto:hr@example.com)')).toEqual([
      'https://example.com/x?y=1',
      'mailto:hr@example.com',
    ]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert`1`)',
    '[x](java\tscript:alert`1`)',
    '[x](data:text/html,<script>1</script>)',
    '[x](vbscript:x)',
    '[x](//evil.example)',
    '[x](/relative)',
    '[x](https://good.example@evil.example)',
    '[x](mailto:a@b.de?bcc=c@d.de)',
    '[x](https://example.com "title")',
    '![x](https://example.com/a.png) ',
    '<a href="https://example.com">x</a>',
    '<https://example.com>',
    '<img src=x onerror=alert(1)>',
  ])('leaves %s as the text that it is, but for a link that is one', (text) => {
    const shown = inlines(text);
    expect(shown.every(({ kind }) => kind === 'text' || kind === 'code' || kind === 'link')).toBe(true);
    for (const href of links(text)) expect(href).toBe('https://example.com/a.png');
    if (links(text).length === 0) expect(shown.map((inline) => inline.text).join('')).toContain('x');
  });

  it('never links elsewhere and never loses a letter, whatever is written', () => {
    const hostile = fc.array(
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '*',
        '**',
        '`',
        'javascript:',
        'https://',
        'a',
        ' ',
        '\n',
        '- ',
        '<',
        '>',
        '&',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('');
        for (const href of links(text)) expect(href).toMatch(/^(https?:\/\/|mailto:)/);
        const letters = (from: string): number => from.split('a').length;
        expect(
          letters(
            inlines(text)
              .map((inline) => inline.text + ('href' in inline ? inline.href : ''))
              .join(''),
          ),
        ).toBe(letters(text));
      }),
    );
  });

  it.each(['*', '**', '[', '[a](', '`', '**a', '*a', '- ', '[a](http:'])(
    'is done at once, however long and hostile the text: %s, over and over or never closed',
    (part) => {
      inTime(() => parseMarkdown(endless(part)));
      inTime(() => parseMarkdown(part + endless('a')));
    },
  );
});
