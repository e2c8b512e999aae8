/** Texts that fit a field: its example, what its pattern or format asks for, or plain words of a fitting length. */
import type { FieldSchema, FieldTexts } from '../form-document';
import { parsePattern } from '../patterns/parse-pattern';
import type { PatternNode } from '../patterns/parse-pattern';

const formatSamples: Readonly<Record<string, readonly string[]>> = {
  email: ['mara@example.org', 'li@example.org'],
  phone: ['+493012345678', '+8613800138000'],
  url: ['https://example.org/', 'https://example.org/more'],
  uri: ['https://example.org/', 'https://example.org/more'],
  'web-address': ['https://example.org/', 'https://example.org/more'],
  date: ['2030-01-15', '2030-02-15'],
  time: ['09:30', '10:30'],
  'local-time': ['09:30', '10:30'],
  'date-time': ['2030-01-15T09:30:00Z', '2030-02-15T09:30:00Z'],
  uuid: ['0190f3a0-0000-7000-8000-000000000001', '0190f3a0-0000-7000-8000-000000000002'],
  ipv4: ['192.0.2.1', '192.0.2.2'],
  ipv6: ['2001:db8::1', '2001:db8::2'],
  hostname: ['example.org', 'www.example.org'],
  duration: ['P1D', 'P2D'],
};

const words = ['Sample text ', 'Another text '];

/** Candidates, the likeliest first; whether they fit, the field's type says. */
export function sampleTexts(schema: FieldSchema, texts: FieldTexts): readonly string[] {
  const { minLength = 1, maxLength = 60, pattern, format = '' } = schema;
  const examples = Object.values(texts.example ?? {});
  const matching = pattern === undefined ? [] : [shortest(parsePattern(pattern))];
  const formatted = [...(formatSamples[format] ?? []), ...(formatSamples[schema['x-type']] ?? [])];
  const plain = words.map((word) =>
    ofLength(word, Math.max(minLength, Math.min(maxLength, word.trim().length))),
  );
  return [
    ...examples,
    ...formatted,
    ...matching,
    ...plain,
    ofLength('a', minLength),
    ofLength('b', minLength),
  ];
}

function ofLength(word: string, length: number): string {
  const text = word.repeat(Math.ceil(length / word.length)).slice(0, length);
  return text.endsWith(' ') ? `${text.slice(0, -1)}.` : text;
}

/** A shortest text that a pattern matches as a whole. */
function shortest(node: PatternNode): string {
  switch (node.kind) {
    case 'character':
      return String.fromCodePoint(readable(node.set));
    case 'sequence':
      return node.of.map(shortest).join('');
    case 'choice':
      return node.of.map(shortest).reduce((best, each) => (each.length < best.length ? each : best));
    case 'repeat':
      return shortest(node.of).repeat(node.min);
    default:
      return '';
  }
}

/** A letter or digit of the set where it has one. */
function readable(set: readonly (readonly [number, number])[]): number {
  const wanted = [...'a1Ax'].map((character) => character.codePointAt(0) ?? 0);
  const inside = (point: number) => set.some(([from, to]) => from <= point && point <= to);
  return wanted.find(inside) ?? set.find(([from]) => from >= 33)?.[0] ?? set[0]?.[0] ?? 97;
}
