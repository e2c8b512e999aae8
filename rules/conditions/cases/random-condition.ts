/** Random conditions and facts for property tests: every operator, values of every kind, loops within loops. */
import fc from 'fast-check';

type Node = fc.Arbitrary<unknown>;

/** The facts that random conditions read. */
export const factPaths = [
  'answers.text',
  'answers.count',
  'answers.flag',
  'answers.list',
  'answers.parts',
  'answers.start',
  'requester.id',
  'requester.level',
  'requester.roles',
  'item.key',
] as const;

const words = ['', 'a', 'b', 'abc', '1', '-2', '2026-02-28', '2026-03-01', '2026-03-14', 'type'];
/** The second reads like an operation. */
const table = fc.constantFrom<unknown>(
  { a: 'x', '1': 2, true: null },
  { b: 'spring' },
  { preserve: { a: 1 } },
);
const scalar: Node = fc.oneof(
  fc.constantFrom(...words),
  fc.integer({ min: -3, max: 3 }),
  fc.boolean(),
  fc.constant(null),
  fc.constant(1.5),
);
const scalars: Node = fc.array(scalar, { maxLength: 3 });
const part: Node = fc.record({ k: scalar, l: scalars }, { requiredKeys: [] });
const value: Node = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 2, arbitrary: scalars },
  { weight: 1, arbitrary: part },
  { weight: 1, arbitrary: fc.array(part, { maxLength: 3 }) },
);

const answers = fc.record(
  { text: value, count: value, flag: value, list: value, parts: value, start: value },
  { requiredKeys: [] },
);
const requester = fc.record({ id: value, level: value, roles: value }, { requiredKeys: [] });
const item = fc.record({ key: scalar });

/** Facts of three roots; some are missing, and nothing is promised of their kinds. */
export const randomFacts = fc.record({ answers, requester, item });

/** Some fact paths to take for pending; now and then a whole root. */
export const randomPending = fc.uniqueArray(fc.constantFrom<string>(...factPaths, 'requester'), {
  maxLength: 5,
});

/** A condition that nests at most so many operations. It compiles; evaluating it may end in an error. */
export function randomCondition(depth: number): Node {
  return expression(depth, 0);
}

const made = new Map<string, Node>();

/** `level` is the number of loops around the expression: within one, `var` reads the element. */
function expression(depth: number, level: number): Node {
  const key = `${depth}/${level}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const leaf = fc.oneof(scalar, read(level), read(level));
  const node =
    depth === 0
      ? leaf
      : fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 4, arbitrary: operation(depth, level) });
  made.set(key, node);
  return node;
}

function read(level: number): Node {
  const fact = fc.constantFrom(...factPaths);
  const climbed = fact.map((path) => ({ val: [[2 * level], ...path.split('.')] }));
  if (level === 0)
    return fc.oneof(
      { weight: 4, arbitrary: fact.map((path) => ({ var: path })) },
      fc.tuple(fact, scalar).map((operands) => ({ var: operands })),
      fact.map((path) => ({ val: path.split('.') })),
    );
  return fc.oneof(
    fc.constantFrom(
      { var: '' },
      { val: [] },
      { var: 'k' },
      { var: 'accumulator' },
      { var: 'current' },
      { var: 'type' },
    ),
    fc.constant({ val: [[1], 'index'] }),
    climbed,
  );
}

function operation(depth: number, level: number): Node {
  const one = expression(depth - 1, level);
  const inner = level < 2 ? expression(depth - 1, level + 1) : expression(0, level);
  const some = fc.array(one, { minLength: 1, maxLength: 3 });
  const two = fc.tuple(one, one);
  /** One operand, in a list or not: a list of several would be operands that these operators do not have. */
  const single = fc.oneof(
    one.filter((operand) => !Array.isArray(operand)),
    fc.tuple(one),
  );
  const list = fc.oneof(one, scalars, fc.array(one, { maxLength: 3 }));
  const named = (names: readonly string[], operands: Node) =>
    fc.tuple(fc.constantFrom(...names), operands).map(([name, args]) => ({ [name]: args }));
  return fc.oneof(
    { weight: 6, arbitrary: named(['and', 'or'], some) },
    { weight: 3, arbitrary: named(['if', '?:'], fc.array(one, { minLength: 1, maxLength: 5 })) },
    {
      weight: 5,
      arbitrary: named(
        ['==', '!=', '===', '!==', '<', '<=', '>', '>='],
        fc.array(one, { minLength: 2, maxLength: 3 }),
      ),
    },
    { weight: 3, arbitrary: named(['!', '!!'], single) },
    { weight: 3, arbitrary: named(['in'], fc.tuple(one, list)) },
    {
      weight: 3,
      arbitrary: named(
        ['some', 'all', 'none', 'map', 'filter'],
        fc.tuple(list.filter(isThere), inner.filter(isThere)),
      ),
    },
    { weight: 1, arbitrary: named(['reduce'], fc.tuple(one.filter(isThere), inner.filter(isThere), scalar)) },
    { weight: 2, arbitrary: named(['+', '-', '*', '/', 'max', 'min', 'cat', 'merge'], fc.oneof(some, one)) },
    named(['%', 'substr'], two),
    named(['substr'], fc.tuple(one, one, one)),
    named(['??', 'try'], some),
    named(['throw', 'log'], single),
    named(
      [
        'fw.before',
        'fw.after',
        'fw.onOrBefore',
        'fw.onOrAfter',
        'fw.hasAny',
        'fw.hasAll',
        'fw.startsWith',
        'fw.endsWith',
      ],
      two,
    ),
    named(['fw.addDays'], fc.tuple(one, fc.integer({ min: -40, max: 40 }))),
    named(
      ['fw.addWorkingDays'],
      fc.tuple(
        one,
        fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -15, max: 15 }) }, { weight: 1, arbitrary: one }),
        calendar(one),
      ),
    ),
    named(['fw.workingDaysBetween'], fc.tuple(one, one, calendar(one))),
    named(['fw.isWorkingDay'], fc.tuple(one, calendar(one))),
    named(['fw.lookup'], fc.tuple(one, table)),
    named(['missing'], fc.array(fc.constantFrom(...factPaths), { maxLength: 3 })),
    named(
      ['missing_some'],
      fc.tuple(fc.integer({ min: 0, max: 3 }), fc.array(fc.constantFrom(...factPaths), { maxLength: 4 })),
    ),
    named(
      ['exists'],
      fc.constantFrom(...factPaths).map((path) => path.split('.')),
    ),
    named(['preserve'], value),
    fc.array(one, { maxLength: 3 }),
  );
}

/** Mostly one that there is. */
function calendar(one: Node): Node {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('spring', 'odd') },
    { weight: 2, arbitrary: one.map((value) => ({ 'fw.lookup': [value, { a: 'spring', b: 'odd' }] })) },
    { weight: 1, arbitrary: one },
  );
}

/** Loops refuse a plain null in the place of their list or body. */
function isThere(node: unknown): boolean {
  return node !== null;
}
