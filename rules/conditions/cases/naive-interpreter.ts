/** A second evaluator, written from the suites alone: walks the document, slowly, with all facts known. */

import { naiveCalendars, type DayLoop } from './day-loop';

/** How the naive evaluator gives up; `value` is what the handler of a `try` reads. */
export class NaiveError {
  constructor(readonly value: { readonly type: unknown }) {}
}

interface Frame {
  readonly data: unknown;
  readonly index: number | null;
  readonly outer: Frame | null;
}

type Args = readonly unknown[];

/** The value of a well-formed condition. @throws NaiveError where it has none. */
export function interpret(condition: unknown, data: unknown): unknown {
  return run(condition, { data, index: null, outer: null });
}

export function isTrue(value: unknown): boolean {
  return !(!value || (Array.isArray(value) && value.length === 0));
}

function run(node: unknown, at: Frame): unknown {
  if (Array.isArray(node)) return node.map((element) => run(element, at));
  if (typeof node !== 'object' || node === null || Object.keys(node).length !== 1) return node;
  const [[name, raw]] = Object.entries(node) as [[string, unknown]];
  if (name === 'preserve') return raw;
  const args: Args = Array.isArray(raw) ? raw : [raw];
  const lazy = lazily[name];
  if (lazy !== undefined) return lazy(args, at);
  const values = args.map((arg) => run(arg, at));
  const [only] = values;
  const spread = !Array.isArray(raw) && Array.isArray(only) ? only : values;
  const eager = eagerly[name];
  if (eager === undefined) throw new NaiveError({ type: 'Unknown Operator' });
  return eager(values, spread, at);
}

const nan = () => new NaiveError({ type: 'NaN' });
const invalid = () => new NaiveError({ type: 'Invalid Arguments' });

const lazily: Record<string, (args: Args, at: Frame) => unknown> = {
  and(args, at) {
    let last: unknown = false;
    for (const arg of args) if (!isTrue((last = run(arg, at)))) return last;
    return last;
  },
  or(args, at) {
    let last: unknown = false;
    for (const arg of args) if (isTrue((last = run(arg, at)))) return last;
    return last;
  },
  if: branch,
  '?:': branch,
  '??'(args, at) {
    for (const arg of args) {
      const value = run(arg, at);
      if (value !== null) return value;
    }
    return null;
  },
  try(args, at) {
    let scope = at;
    for (const arg of args.slice(0, -1)) {
      try {
        return run(arg, scope);
      } catch (error) {
        if (!(error instanceof NaiveError)) throw error;
        scope = { data: error.value, index: null, outer: at };
      }
    }
    return run(args.at(-1), scope);
  },
  var([path, fallback = null], at) {
    const where = run(path ?? null, at);
    if (where === '' || where === null) return at.data ?? null;
    if (typeof where === 'object') throw invalid();
    const found = follow(at.data, String(where).split('.'));
    return found === undefined ? run(fallback, at) : found;
  },
  ...chain('==', (a, b) => loosely(a, b)),
  ...chain('!=', (a, b) => !loosely(a, b)),
  ...chain('===', (a, b) => a === b),
  ...chain('!==', (a, b) => a !== b),
  ...chain('<', (a, b) => ordered(a, b, (x, y) => x < y)),
  ...chain('<=', (a, b) => ordered(a, b, (x, y) => x <= y)),
  ...chain('>', (a, b) => ordered(a, b, (x, y) => x > y)),
  ...chain('>=', (a, b) => ordered(a, b, (x, y) => x >= y)),
  'fw.lookup'([sought, table], at) {
    const [only, ...others] = Object.entries(table as object);
    const entries = others.length === 0 && only?.[0] === 'preserve' ? (only[1] as object) : (table as object);
    const value = run(sought, at);
    const isScalar = value !== null && typeof value !== 'object';
    return (isScalar ? Object.entries(entries).find(([key]) => key === String(value))?.[1] : null) ?? null;
  },
  map: ([list, body], at) => elements(list, at).map((element) => run(body, element)),
  filter: ([list, body], at) =>
    elements(list, at)
      .filter((element) => isTrue(run(body, element)))
      .map(({ data }) => data),
  some: ([list, body], at) => present(list, at).some((element) => isTrue(run(body, element))),
  none: ([list, body], at) => !present(list, at).some((element) => isTrue(run(body, element))),
  all([list, body], at) {
    const all = present(list, at);
    return all.length > 0 && all.every((element) => isTrue(run(body, element)));
  },
  reduce([list, body, initial = null], at) {
    const all = elements(list, at);
    return all.reduce<unknown>(
      (accumulator, element) => run(body, { ...element, data: { accumulator, current: element.data } }),
      run(initial, at),
    );
  },
};

const eagerly: Record<string, (values: Args, spread: Args, at: Frame) => unknown> = {
  '!': ([value]) => !isTrue(value),
  '!!': ([value]) => isTrue(value),
  in([needle, where]) {
    if (Array.isArray(where)) return where.indexOf(needle) >= 0;
    return typeof where === 'string' && typeof needle !== 'object' && where.indexOf(String(needle)) >= 0;
  },
  '+': (_, spread) => finite(spread.reduce<number>((sum, value) => sum + number(value), 0)),
  '*': (_, spread) => finite(spread.reduce<number>((product, value) => product * number(value), 1)),
  '-': (_, spread) =>
    fold(
      spread,
      1,
      (a, b) => a - b,
      (a) => -a,
    ),
  '/': (_, spread) =>
    fold(
      spread,
      1,
      (a, b) => a / b,
      (a) => 1 / a,
    ),
  '%': (_, spread) =>
    fold(
      spread,
      2,
      (a, b) => a % b,
      (a) => a,
    ),
  max: (_, spread) => fold(spread, 1, Math.max, (a) => a),
  min: (_, spread) => fold(spread, 1, Math.min, (a) => a),
  cat: (_, spread) => spread.map(text).join(''),
  substr([source, start, length]) {
    const from = number(start);
    const count = length === undefined ? Infinity : number(length);
    if (Number.isNaN(from) || Number.isNaN(count)) throw nan();
    const rest = text(source).substr(from);
    return count < 0 ? rest.substr(0, rest.length + count) : rest.substr(0, count);
  },
  merge: (values) => values.flat(1),
  throw: ([value]) => {
    const isObject = typeof value === 'object' && value !== null;
    throw new NaiveError((isObject ? value : { type: value }) as { type: unknown });
  },
  log: ([value]) => value,
  val: (values, _, at) => found(values, at) ?? null,
  exists: (values, _, at) => found(values, at) !== undefined,
  missing: (values, _, at) => missing((Array.isArray(values[0]) ? values[0] : values) as string[], at),
  missing_some([least, paths], _, at) {
    const gone = missing(paths as string[], at);
    return (paths as string[]).length - gone.length >= (least as number) ? [] : gone;
  },
  'fw.before': ([a, b]) => isDate(a) && isDate(b) && Date.parse(a) < Date.parse(b),
  'fw.after': ([a, b]) => isDate(a) && isDate(b) && Date.parse(a) > Date.parse(b),
  'fw.onOrBefore': ([a, b]) => isDate(a) && isDate(b) && Date.parse(a) <= Date.parse(b),
  'fw.onOrAfter': ([a, b]) => isDate(a) && isDate(b) && Date.parse(a) >= Date.parse(b),
  'fw.addDays': ([date, days]) =>
    isDate(date)
      ? new Date(Date.parse(date) + (days as number) * 86_400_000).toISOString().slice(0, 10)
      : null,
  'fw.addWorkingDays'([date, days, key]) {
    if (!isDate(date) || days === null) return null;
    if (!Number.isInteger(days)) throw invalid();
    return orMissing(daysOf(key).later(date, days as number));
  },
  'fw.workingDaysBetween': ([from, to, key]) =>
    isDate(from) && isDate(to) ? orMissing(daysOf(key).count(from, to)) : null,
  'fw.isWorkingDay': ([date, key]) => isDate(date) && orMissing(daysOf(key).isWorked(date)),
  'fw.hasAny': ([list, sought]) => asList(sought).some((element) => asList(list).includes(element)),
  'fw.hasAll': ([list, sought]) => asList(sought).every((element) => asList(list).includes(element)),
  'fw.startsWith': ([whole, part]) =>
    typeof whole === 'string' && typeof part === 'string' && whole.indexOf(part) === 0,
  'fw.endsWith': ([whole, part]) =>
    typeof whole === 'string' && typeof part === 'string' && whole.slice(whole.length - part.length) === part,
};

function daysOf(key: unknown): DayLoop {
  const calendar = typeof key === 'string' ? naiveCalendars.get(key) : undefined;
  if (calendar === undefined) throw new NaiveError({ type: 'No Calendar' });
  return calendar;
}

function orMissing<Answer>(answer: Answer | undefined): Answer {
  if (answer === undefined) throw new NaiveError({ type: 'Not Covered' });
  return answer;
}

function branch(args: Args, at: Frame): unknown {
  if (args.length === 0) return null;
  if (args.length === 1) return run(args[0], at);
  return isTrue(run(args[0], at)) ? run(args[1], at) : branch(args.slice(2), at);
}

function chain(name: string, holds: (left: unknown, right: unknown) => boolean) {
  return {
    [name]([first, ...others]: Args, at: Frame): boolean {
      let left = run(first, at);
      for (const other of others) {
        const right = run(other, at);
        if (!holds(left, right)) return false;
        left = right;
      }
      return true;
    },
  };
}

function loosely(left: unknown, right: unknown): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left === right;
  const [a, b] = [number(left), number(right)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a === b;
  if (left === null || right === null) return false;
  throw nan();
}

function ordered(left: unknown, right: unknown, holds: (a: number | string, b: number | string) => boolean) {
  if (typeof left === 'string' && typeof right === 'string') return holds(left, right);
  const [a, b] = [number(left), number(right)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) return holds(a, b);
  if (left === null || right === null) return false;
  throw nan();
}

function number(value: unknown): number {
  return typeof value === 'object' && value !== null ? NaN : Number(value);
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw nan();
  return value === 0 ? 0 : value;
}

function fold(
  values: Args,
  least: number,
  pair: (a: number, b: number) => number,
  alone: (a: number) => number,
) {
  if (values.length < least) throw invalid();
  const [first, ...others] = values.map(number) as [number, ...number[]];
  return finite(others.length === 0 ? alone(first) : others.reduce((a, b) => pair(a, b), first));
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(text).join(',');
  return typeof value === 'object' ? '[object Object]' : String(value);
}

function elements(list: unknown, at: Frame): Frame[] {
  const value = run(list, at);
  return Array.isArray(value) ? value.map((data: unknown, index) => ({ data, index, outer: at })) : [];
}

function present(list: unknown, at: Frame): Frame[] {
  if (!Array.isArray(run(list, at))) throw invalid();
  return elements(list, at);
}

function follow(data: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (value, key) =>
      value !== null && value !== undefined && Object.hasOwn(value, key) ? (value as never)[key] : undefined,
    data,
  );
}

function found([first, ...rest]: Args, at: Frame): unknown {
  if (!Array.isArray(first))
    return follow(at.data, (first === undefined ? [] : [first, ...rest]).map(String));
  let frame: Frame | null = at;
  for (let climbs = first[0] as number; climbs > 1; climbs -= 2) frame = frame?.outer ?? null;
  if (frame === null) return undefined;
  return first[0] % 2 === 1
    ? follow(frame.outer && { index: frame.index }, rest.map(String))
    : follow(frame.data, rest.map(String));
}

function missing(paths: readonly string[], at: Frame): string[] {
  return paths.filter((path) => [undefined, null, ''].includes(follow(at.data, path.split('.')) as null));
}

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function asList(value: unknown): Args {
  return Array.isArray(value) ? value : [];
}
