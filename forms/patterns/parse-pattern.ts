/** Reads an admin's pattern: the part of ECMAScript's regular expressions (`u` flag) that can run in linear time. */
import { anyButLineEnd, complementOf, namedSets, setOf } from './code-points';
import type { Range } from './code-points';
import { PatternError } from './pattern-problems';
import type { PatternProblem } from './pattern-problems';

export type PatternNode =
  | { readonly kind: 'character'; readonly set: readonly Range[] }
  | { readonly kind: 'sequence' | 'choice'; readonly of: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly of: PatternNode; readonly min: number; readonly max: number }
  | { readonly kind: 'start' | 'end' };

const controls: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };
const SYNTAX = '^$\\.*+?()[]{}|/';
const LAST_CODE_POINT = 0x10ffff;

/**
 * Parses `source`. Groups capture nothing; look-around, back references and word boundaries are refused, because
 * no linear-time engine has them.
 * @throws PatternError
 */
export function parsePattern(source: string): PatternNode {
  return new PatternReader([...source]).read();
}

class PatternReader {
  private at = 0;

  constructor(private readonly characters: readonly string[]) {}

  read(): PatternNode {
    const node = this.choice();
    if (this.at < this.characters.length) this.refuse('bare-syntax');
    return node;
  }

  private choice(): PatternNode {
    const branches = [this.sequence()];
    while (this.take('|')) branches.push(this.sequence());
    return branches.length === 1 && branches[0] ? branches[0] : { kind: 'choice', of: branches };
  }

  private sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.at < this.characters.length && this.peek() !== '|' && this.peek() !== ')') {
      parts.push(this.repeated(this.single()));
    }
    return { kind: 'sequence', of: parts };
  }

  private single(): PatternNode {
    const character = this.next();
    switch (character) {
      case '^':
        return { kind: 'start' };
      case '$':
        return { kind: 'end' };
      case '.':
        return { kind: 'character', set: anyButLineEnd };
      case '(':
        return this.group();
      case '[':
        return { kind: 'character', set: this.characterClass() };
      case '\\':
        return { kind: 'character', set: this.escaped('') };
      case '*':
      case '+':
      case '?':
        return this.refuse('repetition');
      case ']':
      case '{':
      case '}':
        return this.refuse('bare-syntax');
      default:
        return { kind: 'character', set: [pointOf(character)] };
    }
  }

  private group(): PatternNode {
    if (this.take('?') && !this.take(':')) {
      this.refuse('not-linear');
    }
    const node = this.choice();
    if (!this.take(')')) this.refuse('unclosed');
    return node;
  }

  private repeated(node: PatternNode): PatternNode {
    const bounds = this.bounds();
    if (!bounds) return node;
    if (node.kind === 'start' || node.kind === 'end') {
      this.refuse('repetition');
    }
    // A lazy repetition matches the same texts: only what it would capture differs, and nothing is captured.
    this.take('?');
    if (this.peek() === '*' || this.peek() === '+' || this.peek() === '{') {
      this.refuse('repetition');
    }
    return { kind: 'repeat', of: node, ...bounds };
  }

  private bounds(): { min: number; max: number } | null {
    if (this.take('*')) return { min: 0, max: Infinity };
    if (this.take('+')) return { min: 1, max: Infinity };
    if (this.take('?')) return { min: 0, max: 1 };
    if (!this.take('{')) return null;
    const min = this.count();
    const max = this.take(',') ? (this.peek() === '}' ? Infinity : this.count()) : min;
    if (!this.take('}') || max < min) this.refuse('repetition');
    return { min, max };
  }

  private count(): number {
    let digits = '';
    while (/^[0-9]$/.test(this.peek())) digits += this.next();
    if (digits === '') this.refuse('repetition');
    return Number(digits);
  }

  private characterClass(): readonly Range[] {
    const negated = this.take('^');
    const ranges: Range[] = [];
    while (!this.take(']')) {
      const first = this.classMember();
      const from = first.length === 1 && first[0]?.[0] === first[0]?.[1] ? first[0] : undefined;
      if (
        this.peek() === '-' &&
        this.characters[this.at + 1] !== ']' &&
        this.at + 1 < this.characters.length
      ) {
        this.at += 1;
        const to = this.classMember()[0];
        if (!from || !to || to[0] !== to[1] || to[0] < from[0]) {
          return this.refuse('class-range');
        }
        ranges.push([from[0], to[0]]);
      } else ranges.push(...first);
    }
    const set = negated ? complementOf(setOf(ranges)) : setOf(ranges);
    return set.length > 0 ? set : this.refuse('empty-class');
  }

  private classMember(): readonly Range[] {
    const character = this.next();
    return character === '\\' ? this.escaped('-') : [pointOf(character)];
  }

  /** The set that stands after a backslash; `also` names characters that may be escaped here besides syntax. */
  private escaped(also: string): readonly Range[] {
    const character = this.next();
    const named = Object.hasOwn(namedSets, character) ? namedSets[character] : undefined;
    if (named) return named;
    const control = Object.hasOwn(controls, character) ? controls[character] : undefined;
    if (control !== undefined && !(character === '0' && /^[0-9]$/.test(this.peek())))
      return [[control, control]];
    if (character === 'x') return [this.hexadecimal(2)];
    if (character === 'u') return [this.take('{') ? this.braced() : this.hexadecimal(4)];
    if (SYNTAX.includes(character) || also.includes(character)) return [pointOf(character)];
    return this.refuse('not-linear');
  }

  private hexadecimal(length: number): Range {
    let digits = '';
    while (digits.length < length && /^[0-9a-f]$/i.test(this.peek())) digits += this.next();
    return this.codePoint(digits, digits.length === length);
  }

  private braced(): Range {
    let digits = '';
    while (/^[0-9a-f]$/i.test(this.peek())) digits += this.next();
    return this.codePoint(digits, this.take('}') && digits !== '');
  }

  private codePoint(digits: string, complete: boolean): Range {
    const point = Number.parseInt(digits, 16);
    const lone = point >= 0xd800 && point <= 0xdfff;
    if (!complete || point > LAST_CODE_POINT || lone) {
      this.refuse('character-number');
    }
    return [point, point];
  }

  private peek(): string {
    return this.characters[this.at] ?? '';
  }

  private next(): string {
    const character = this.characters[this.at];
    if (character === undefined) return this.refuse('unclosed');
    this.at += 1;
    return character;
  }

  private take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at += 1;
    return true;
  }

  private refuse(problem: PatternProblem): never {
    throw new PatternError(problem, this.at);
  }
}

function pointOf(character: string): Range {
  const point = character.codePointAt(0) ?? 0;
  return [point, point];
}
