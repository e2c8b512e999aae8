/** Sets of Unicode code points as sorted ranges: what one character of a pattern may be. */

/** First and last code point, both included. A set is a list of them, sorted, neither touching nor overlapping. */
export type Range = readonly [first: number, last: number];

const LAST = 0x10ffff;

/** Brings ranges in any order, overlapping or not, into the form of a set. */
export function setOf(ranges: readonly Range[]): readonly Range[] {
  const joined: [number, number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/** Every code point that is not in the set. */
export function complementOf(set: readonly Range[]): readonly Range[] {
  const others: Range[] = [];
  let next = 0;
  for (const [first, last] of set) {
    if (first > next) others.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= LAST) others.push([next, LAST]);
  return others;
}

const digit: readonly Range[] = [[0x30, 0x39]];
const word = setOf([...digit, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]]);
/** White space and line ends of ECMAScript, which are more than RE2's. */
const space = setOf([
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]);

/** What `.` stands for: anything but a line end of ECMAScript. */
export const anyButLineEnd = complementOf([
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]);

/** The sets that a letter after a backslash names. */
export const namedSets: Readonly<Record<string, readonly Range[]>> = {
  d: digit,
  D: complementOf(digit),
  w: word,
  W: complementOf(word),
  s: space,
  S: complementOf(space),
};
