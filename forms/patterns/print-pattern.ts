/** Writes a parsed pattern in the words that RE2 and ECMAScript understand alike. */
import type { Range } from './code-points';
import { parsePattern } from './parse-pattern';
import type { PatternNode } from './parse-pattern';

/**
 * The pattern with every set written out. `\s` and `.` mean fewer characters to RE2 than to ECMAScript, so that
 * a second engine that reads the source itself would disagree.
 * @throws PatternError
 */
export function portablePattern(source: string): string {
  return print(parsePattern(source));
}

function print(node: PatternNode): string {
  switch (node.kind) {
    case 'character':
      return `[${node.set.map(printRange).join('')}]`;
    case 'start':
      return '^';
    case 'end':
      return '$';
    case 'sequence':
      return node.of.map(print).join('');
    case 'choice':
      return `(?:${node.of.map(print).join('|')})`;
    case 'repeat':
      return `(?:${print(node.of)}){${node.min},${node.max === Infinity ? '' : node.max}}`;
  }
}

function printRange([first, last]: Range): string {
  return first === last ? printPoint(first) : `${printPoint(first)}-${printPoint(last)}`;
}

function printPoint(point: number): string {
  if (point < 0x20 || point === 0x7f) return `\\x${point.toString(16).padStart(2, '0')}`;
  const character = String.fromCodePoint(point);
  return '\\]^-['.includes(character) ? `\\${character}` : character;
}
