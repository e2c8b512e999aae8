/** The one gate for JSON from outside: refuses keys that reach an object's prototype, depth, size and bad syntax. */
import type { Json } from '../rules/conditions/condition';
import { pointerTo } from './json-pointer';

export interface JsonLimits {
  /** Size in bytes of UTF-8. */
  readonly maxBytes?: number;
  /** Objects and lists inside each other; the outermost counts as 1. */
  readonly maxDepth?: number;
}

/**
 * Why a body was not taken. Has the shape of a refusal (`people/refusal.ts`), so that it is mapped to HTTP and
 * exit codes in the same place: `too-large` 413, `invalid` 400.
 */
export class UntrustedJsonError extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly kind: 'too-large' | 'invalid',
    readonly code: 'E-901' | 'E-902',
    /** `reason` is size, depth, syntax or key; `place` a JSON pointer where there is one. */
    readonly params: Readonly<Record<string, string | number>>,
  ) {
    super(`${code} ${params.reason ?? ''}${params.place === undefined ? '' : ` at ${params.place}`}`);
  }
}

const DEFAULTS = { maxBytes: 256 * 1024, maxDepth: 32 };

/** Keys through which assignments can reach a prototype. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses a text, or checks a value that somebody else has parsed. The result holds plain data only.
 * @throws UntrustedJsonError E-901 over the size, E-902 for depth, syntax, a forbidden key or what is no JSON
 */
export function readUntrustedJson(input: unknown, limits: JsonLimits = {}): Json {
  const { maxBytes, maxDepth } = { ...DEFAULTS, ...limits };
  if (typeof input !== 'string') return checked(input, maxBytes, maxDepth);
  // A UTF-16 unit takes at least one byte, so that a huge text is refused without being encoded.
  if (input.length > maxBytes || sizeOf(input) > maxBytes) throw tooLarge(maxBytes);
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch {
    throw new UntrustedJsonError('invalid', 'E-902', { reason: 'syntax' });
  }
  return checked(value, Infinity, maxDepth);
}

interface Part {
  readonly value: unknown;
  readonly depth: number;
  /** What it stands in, and under which key; null for the whole. */
  readonly within: { readonly part: Part; readonly key: string } | null;
}

/** Walks without recursion, so that depth cannot exhaust the stack before it is refused. */
function checked(root: unknown, maxBytes: number, maxDepth: number): Json {
  const todo: Part[] = [{ value: root, depth: 1, within: null }];
  let bytes = 0;
  for (let part = todo.pop(); part; part = todo.pop()) {
    const { value, depth } = part;
    bytes += typeof value === 'string' ? sizeOf(value) + 2 : 2;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    if (value === null || typeof value !== 'object') {
      if (!isScalar(value))
        throw new UntrustedJsonError('invalid', 'E-902', { reason: 'syntax', place: placeOf(part) });
      continue;
    }
    if (depth > maxDepth)
      throw new UntrustedJsonError('invalid', 'E-902', { reason: 'depth', limit: maxDepth });
    for (const [key, child] of Object.entries(value)) {
      const inside: Part = { value: child, depth: depth + 1, within: { part, key } };
      if (forbiddenKeys.has(key))
        throw new UntrustedJsonError('invalid', 'E-902', { reason: 'key', place: placeOf(inside) });
      bytes += Array.isArray(value) ? 0 : sizeOf(key) + 2;
      todo.push(inside);
    }
  }
  return root as Json;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value);
}

/** Told of what is refused alone: of everything else nobody asks where it stands. */
function placeOf({ within }: Part): string {
  return within ? pointerTo(placeOf(within.part), within.key) : '';
}

/** Bytes of UTF-8, counted: encoding each of many short texts takes ten times as long. */
function sizeOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function tooLarge(limit: number): UntrustedJsonError {
  return new UntrustedJsonError('too-large', 'E-901', { reason: 'size', limit });
}
