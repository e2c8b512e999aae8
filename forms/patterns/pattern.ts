/**
 * An admin's pattern, run in time linear in the text, in the browser and on the server alike.
 *
 * The machine's states are made when a text first leads to them and kept (R. Cox, "Regular Expression Matching
 * Can Be Simple And Fast", 2007): no text makes it go back, so no pattern can be made to hang.
 */
import type { Range } from './code-points';
import { parsePattern } from './parse-pattern';
import { patternProgram } from './pattern-program';
import type { Step } from './pattern-program';

interface MachineState {
  /** Steps that read a character next. */
  readonly reads: readonly number[];
  readonly matched: boolean;
  /** Whether a text that ends here matches. */
  readonly matchedAtEnd: boolean;
  /** The state after a character, by the character's kind. */
  readonly next: (MachineState | undefined)[];
}

const MOST_STATES_KEPT = 1000;
const ASCII = 128;

export class Pattern {
  private readonly steps: readonly Step[];
  /** Code points at which a new kind of character begins: all of one kind lead from a state to the same state. */
  private readonly kindStarts: readonly number[];
  /** The kinds of the characters of ASCII, of which most texts are. */
  private readonly asciiKinds: readonly number[];
  private readonly start: MachineState;
  private states = new Map<string, MachineState>();

  /** @throws PatternError for what cannot run in linear time */
  constructor(source: string) {
    this.steps = patternProgram(parsePattern(source));
    this.kindStarts = kindStartsOf(this.steps);
    this.asciiKinds = Array.from({ length: ASCII }, (_, point) => this.kindOf(point));
    this.start = this.stateAt([0], true);
  }

  /** Whether any part of the text matches, as with `RegExp.prototype.test` and the `u` flag. */
  test(text: string): boolean {
    let state = this.start;
    for (let at = 0; at < text.length && !state.matched;) {
      const point = text.codePointAt(at) ?? 0;
      at += point > 0xffff ? 2 : 1;
      state = this.after(state, point);
    }
    return state.matched || state.matchedAtEnd;
  }

  private after(state: MachineState, point: number): MachineState {
    const kind = this.asciiKinds[point] ?? this.kindOf(point);
    const known = state.next[kind];
    if (known) return known;
    const reached = state.reads.filter((at) => reads(this.steps[at], point)).map((at) => at + 1);
    // A match may begin at any character, so the first step always stands at the ready.
    const next = this.stateAt([0, ...reached], false);
    state.next[kind] = next;
    return next;
  }

  private stateAt(at: readonly number[], atStart: boolean): MachineState {
    const name = `${atStart ? '^' : ''}${at.join()}`;
    const known = this.states.get(name);
    if (known) return known;
    const { reads: waiting, matched } = reach(this.steps, at, atStart, false);
    const matchedAtEnd = matched || reach(this.steps, at, atStart, true).matched;
    const state = { reads: waiting, matched, matchedAtEnd, next: [] };
    if (this.states.size >= MOST_STATES_KEPT) this.states = new Map();
    this.states.set(name, state);
    return state;
  }

  private kindOf(point: number): number {
    let low = 0;
    let high = this.kindStarts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.kindStarts[middle] ?? 0) <= point) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function kindStartsOf(steps: readonly Step[]): readonly number[] {
  const sets = steps.flatMap((step) => (step.do === 'read' ? [step.set] : []));
  const starts = new Set(sets.flatMap((set) => set.flatMap(([first, last]) => [first, last + 1])));
  return [...starts].sort((a, b) => a - b);
}

function reads(step: Step | undefined, point: number): boolean {
  return step?.do === 'read' && isIn(step.set, point);
}

function isIn(set: readonly Range[], point: number): boolean {
  return set.some(([first, last]) => first <= point && point <= last);
}

/** Follows every step that reads nothing, and gives the steps that read and whether the end was reached. */
function reach(steps: readonly Step[], from: readonly number[], atStart: boolean, atEnd: boolean) {
  const seen = new Set<number>();
  const todo = [...from];
  const waiting: number[] = [];
  let matched = false;
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    const step = steps[at];
    if (!step || seen.has(at)) continue;
    seen.add(at);
    if (step.do === 'read') waiting.push(at);
    else if (step.do === 'match') matched = true;
    else if (step.do === 'fork') todo.push(...step.to);
    else if (step.do === 'at-start' ? atStart : atEnd) todo.push(at + 1);
  }
  return { reads: waiting.sort((a, b) => a - b), matched };
}
