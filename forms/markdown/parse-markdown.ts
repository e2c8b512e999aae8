/**
 * The little Markdown that authors may write in notes and consents: paragraphs, lists, bold, italic, code, links. It is
 * read into plain data and drawn as elements; there is no HTML in it, no images, and no address but http, https, mailto.
 * Everything else is the text that it is. Linear in the text.
 */
import { formats } from '../formats';

export type MarkdownInline =
  | { readonly kind: 'text' | 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type MarkdownBlock =
  /** Each line on a line of its own. */
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly MarkdownInline[])[] }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly (readonly MarkdownInline[])[] };

const bullet = /^[-*] +(?=\S)/;
const number = /^[0-9]{1,3}[.)] +(?=\S)/;
const marks = { bullets: bullet, numbers: number, paragraph: '' };
/** No part can match another part's text, and a link's text is bounded, so that there is nothing to go back to. */
const inline =
  /\*\*([^*\n]+)\*\*|\*([^*\s][^*\n]*)\*|`([^`\n]+)`|\[([^[\]\n]{1,200})\]\(([^()\s]{1,2048})\)/g;

export function parseMarkdown(text: string): readonly MarkdownBlock[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap(blocksOf);
}

/** Lines of one block: a list may follow a paragraph without a blank line. */
function blocksOf(lines: readonly string[]): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  for (const line of lines) {
    const kind = bullet.test(line) ? 'bullets' : number.test(line) ? 'numbers' : 'paragraph';
    const content = inlinesOf(line.replace(marks[kind], ''));
    const last = blocks.at(-1);
    if (last?.kind !== kind)
      blocks.push(kind === 'paragraph' ? { kind, lines: [content] } : { kind, items: [content] });
    else if (last.kind === 'paragraph')
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, content] };
    else blocks[blocks.length - 1] = { ...last, items: [...last.items, content] };
  }
  return blocks;
}

function inlinesOf(line: string): readonly MarkdownInline[] {
  const inlines: MarkdownInline[] = [];
  let end = 0;
  const plain = (text: string): void => {
    const last = inlines.at(-1);
    if (text === '') return;
    if (last?.kind === 'text') inlines[inlines.length - 1] = { kind: 'text', text: last.text + text };
    else inlines.push({ kind: 'text', text });
  };
  for (const match of line.matchAll(inline)) {
    plain(line.slice(end, match.index));
    end = match.index + match[0].length;
    const marked = markedText(match);
    if (marked) inlines.push(marked);
    else plain(match[0]);
  }
  plain(line.slice(end));
  return inlines;
}

/** Null where an address may not be linked to: what was written stays in sight. */
function markedText([, strong, emphasis, code, text, href]: RegExpMatchArray): MarkdownInline | null {
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  if (code !== undefined) return { kind: 'code', text: code };
  return text !== undefined && href !== undefined && isLinkable(href) ? { kind: 'link', text, href } : null;
}

function isLinkable(href: string): boolean {
  return href.startsWith('mailto:')
    ? formats.email(href.slice('mailto:'.length))
    : formats['web-address'](href);
}
