/** Random forms, requesters and answers for property tests. */
import fc from 'fast-check';
import type { Json } from '../../rules/conditions/condition';
import type { FormRule } from '../form-document';
import { personWith } from './persons';
import type { SmallForm } from './small-form';

/** Field keys that are part of no other text of the document, so that a mention can be searched for. */
const keys = Array.from({ length: 9 }, (_, at) => `qz${at}zq`);
const roles = ['employee', 'hr', 'finance'];
const departments = ['sales', 'it'];

const schemas = {
  choice: { 'x-type': 'choice', enum: ['a', 'b', 'c'] },
  choices: { 'x-type': 'choices', items: { type: 'string', enum: ['a', 'b', 'c'] } },
  'yes-no': { 'x-type': 'yes-no' },
  'short-text': { 'x-type': 'short-text', minLength: 2 },
  date: { 'x-type': 'date', 'x-not-before': { var: 'today' } },
} satisfies SmallForm['fields'];

type Kind = keyof typeof schemas;

const goodValues: Record<Kind, fc.Arbitrary<Json>> = {
  choice: fc.constantFrom('a', 'b', 'c'),
  choices: fc.subarray(['a', 'b', 'c']),
  'yes-no': fc.boolean(),
  'short-text': fc.constantFrom('xx', 'a long text'),
  date: fc.constantFrom('2026-11-23', '2027-01-01'),
};
const badValues = fc.constantFrom<Json>(
  5,
  'z',
  'x',
  ['a', 'a'],
  [''],
  {},
  { amount: 1 },
  '2026-02-30',
  null,
  '',
  [],
);

/** Values are compared with values of their kind: anything else is a mistake of the author, and thrown. */
const comparisons: Record<Kind, (read: Json) => Json> = {
  choice: (read) => ({ '==': [read, 'a'] }),
  choices: (read) => ({ in: ['a', read] }),
  'yes-no': (read) => ({ '==': [read, true] }),
  'short-text': (read) => ({ '!=': [read, 'xx'] }),
  date: (read) => ({ 'fw.before': [read, '2026-12-01'] }),
};

/** Where a field stands: at the top, in a group, in a group in that, or in the rows of a list. */
const wheres = ['top', 'group', 'deep', 'row'] as const;
type Where = (typeof wheres)[number];

const GROUP = 'qzGzq';
const DEEP = 'qzDzq';
const LIST = 'qzLzq';
const around: Record<Where, readonly string[]> = {
  top: [],
  group: [GROUP],
  deep: [GROUP, DEEP],
  row: [LIST, '*'],
};

interface Leaf {
  readonly key: string;
  readonly kind: Kind;
  readonly where: Where;
  /** `qzGzq.qzDzq.qz3zq` */
  readonly path: string;
}

function leavesOf(chosen: readonly (readonly [Kind, Where])[]): readonly Leaf[] {
  return chosen.map(([kind, where], at) => {
    const key = keys[at] ?? '';
    return { key, kind, where, path: [...around[where], key].join('.') };
  });
}

/** A condition over some fields, and over what the requester, the subject and the day decide. */
function condition(target: Leaf | undefined, fields: readonly Leaf[]): fc.Arbitrary<Json> {
  const about = fields.map(({ key, kind, where, path }) => {
    const tests = (read: Json) =>
      fc.constantFrom<Json>({ '!!': [read] }, { '!': [read] }, comparisons[kind](read));
    if (where !== 'row') return tests({ var: `answers.${path}` });
    if (target?.where === 'row') return tests({ var: `row.${key}` });
    // Of rows that are not there, none is anything.
    const rows = { var: [`answers.${LIST}`, []] };
    return fc
      .tuple(fc.constantFrom('some', 'all', 'none'), tests({ var: key }))
      .map<Json>(([loop, body]) => ({ [loop]: [rows, body] }));
  });
  const role = fc.constantFrom(...roles).map<Json>((name) => ({ in: [name, { var: 'requester.roles' }] }));
  const subject = fc
    .constantFrom(...departments)
    .map<Json>((name) => ({ '==': [{ var: 'subject.department' }, name] }));
  const atom = fc.oneof(
    ...about,
    ...about,
    role,
    subject,
    fc.constantFrom<Json>(true, { 'fw.before': [{ var: 'today' }, '2026-11-24'] }),
  );
  return fc.oneof(
    { weight: 3, arbitrary: atom },
    fc
      .tuple(fc.constantFrom('and', 'or'), atom, atom)
      .map<Json>(([word, left, right]) => ({ [word]: [left, right] })),
    atom.map<Json>((inner) => ({ '!': [inner] })),
  );
}

const because = { en: 'Because', 'zh-CN': '因为' };

/** One effect on one field. What decides values reads fields before it only, so that nothing turns in a circle. */
function leafRule(leaves: readonly Leaf[], at: number): fc.Arbitrary<Omit<FormRule, 'id'>> {
  const target = leaves[at];
  if (!target) throw new Error('No such leaf');
  const { path, kind, where } = target;
  // What happens in rows is settled as a whole: fields after the list may read it, so it reads none of them.
  const lastRow = leaves.findLastIndex((leaf) => leaf.where === 'row');
  const all = where === 'row' ? leaves.slice(0, lastRow + 1) : leaves;
  const deciding = fc.constantFrom<Partial<FormRule>>(
    { show: [path] },
    { show: [path] },
    { hide: [path] },
    { clear: [path] },
  );
  const setting = goodValues[kind].map<Partial<FormRule>>((value) => ({ set: { [path]: value } }));
  const others: fc.Arbitrary<Partial<FormRule>>[] = [
    fc.constantFrom<Partial<FormRule>>({ require: [path] }, { optional: [path] }, { readOnly: [path] }),
    fc
      .constantFrom<'note' | 'error'>('note', 'error')
      .map((level) => ({ messages: [{ at: path, level, text: because }] })),
  ];
  if (kind === 'choice' || kind === 'choices') {
    others.push(fc.subarray(['a', 'b', 'c']).map((options) => ({ offer: { [path]: options } })));
  }
  return fc
    .oneof(
      fc.tuple(condition(target, leaves.slice(0, at)), fc.oneof(deciding, deciding, setting)),
      fc.tuple(condition(target, all), fc.oneof(...others)),
    )
    .map(([when, effect]) => ({ when, because, ...effect }));
}

/** One effect on a group or list as a whole, decided by fields before all that lie in it. */
function holdingRule(leaves: readonly Leaf[], path: string): fc.Arbitrary<Omit<FormRule, 'id'>> {
  const first = leaves.findIndex((leaf) => leaf.path.startsWith(`${path}.`));
  const effect = fc.constantFrom<Partial<FormRule>>(
    { show: [path] },
    { hide: [path] },
    { clear: [path] },
    { require: [path] },
    { readOnly: [path] },
  );
  return fc
    .tuple(condition(undefined, leaves.slice(0, Math.max(0, first))), effect)
    .map(([when, does]) => ({ when, because, ...does }));
}

export interface RandomCase {
  readonly form: SmallForm;
  readonly requester: ReturnType<typeof personWith>;
  readonly subject: ReturnType<typeof personWith> | null;
  readonly answers: { readonly [field: string]: Json };
}

/**
 * @param wild whether answers may be of the wrong kind and fields required, so that things are unknown
 * @param nested whether fields may lie in groups and rows
 */
export function randomCases(wild: boolean, nested = false): fc.Arbitrary<RandomCase> {
  const kind = fc.constantFrom<Kind>('choice', 'choices', 'yes-no', 'short-text', 'date');
  const where = nested ? fc.constantFrom(...wheres) : fc.constant<Where>('top');
  return fc.array(fc.tuple(kind, where), { minLength: 2, maxLength: keys.length }).chain((chosen) => {
    // Rows stand together: what is before them they may read, and what is after them may read them.
    const rows = chosen.filter((each) => each[1] === 'row');
    const others = chosen.filter((each) => each[1] !== 'row');
    const leaves = leavesOf([...others.slice(0, 4), ...rows, ...others.slice(4)]);
    const holdings = holdingsOf(leaves);
    const paths = [...leaves.map(({ path }) => path), ...holdings];
    const role = fc.constantFrom(...roles).map((name) => ({ in: [name, { var: 'requester.roles' }] }));
    const rules = fc.oneof(
      { weight: 4, arbitrary: fc.nat(leaves.length - 1).chain((at) => leafRule(leaves, at)) },
      ...(holdings.length > 0
        ? [{ weight: 1, arbitrary: fc.constantFrom(...holdings).chain((path) => holdingRule(leaves, path)) }]
        : []),
    );
    return fc.record({
      form: fc
        .record({
          required: wild ? fc.subarray(paths) : fc.constant([]),
          rules: fc
            .array(rules, { maxLength: 10 })
            .map((made) => made.map((each, at) => ({ id: `r${at}`, ...each }) as FormRule)),
          ask: fc.dictionary(fc.constantFrom(...paths), role, { maxKeys: 2 }),
        })
        .map((parts) => formOf(leaves, parts)),
      requester: fc.subarray(roles).map((own) => personWith({ roles: own })),
      subject: fc.option(fc.constantFrom(...departments).map((department) => personWith({ department }))),
      answers: answersTo(leaves, wild),
    });
  });
}

/** The groups and lists that there are. */
function holdingsOf(leaves: readonly Leaf[]): readonly string[] {
  const holding = (where: Where) => leaves.some((leaf) => leaf.where === where);
  const deep = holding('deep');
  return [
    ...(deep || holding('group') ? [GROUP] : []),
    ...(deep ? [`${GROUP}.${DEEP}`] : []),
    ...(holding('row') ? [LIST] : []),
  ];
}

type FormParts = Required<Pick<SmallForm, 'rules' | 'ask'>> & { readonly required: readonly string[] };

function formOf(leaves: readonly Leaf[], { required, ...parts }: FormParts): SmallForm {
  const inside = (where: Where) => {
    const own = leaves.filter((leaf) => leaf.where === where);
    return {
      properties: Object.fromEntries(own.map(({ key, kind }) => [key, schemas[kind]])),
      required: own.filter(({ path }) => required.includes(path)).map(({ key }) => key),
    };
  };
  const holdings = holdingsOf(leaves);
  const deep = { 'x-type': 'group', ...inside('deep') };
  const group = inside('group');
  if (holdings.includes(`${GROUP}.${DEEP}`)) {
    Object.assign(group.properties, { [DEEP]: deep });
    if (required.includes(`${GROUP}.${DEEP}`)) group.required.push(DEEP);
  }
  const fields: SmallForm['fields'] = {
    ...inside('top').properties,
    ...(holdings.includes(GROUP) && { [GROUP]: { 'x-type': 'group', ...group } }),
    ...(holdings.includes(LIST) && {
      [LIST]: { 'x-type': 'list', items: { 'x-type': 'group', type: 'object', ...inside('row') } },
    }),
  };
  return { fields, required: Object.keys(fields).filter((key) => required.includes(key)), ...parts };
}

function answersTo(leaves: readonly Leaf[], wild: boolean): fc.Arbitrary<Record<string, Json>> {
  const inside = (where: Where): fc.Arbitrary<Record<string, Json>> => {
    const own = leaves.filter((leaf) => leaf.where === where);
    const values = own.map(({ key, kind }) => {
      const good = goodValues[kind];
      const value = wild ? fc.oneof({ weight: 4, arbitrary: good }, badValues) : good;
      return fc.option(
        value.map((given) => [key, given] as const),
        { nil: undefined },
      );
    });
    return fc
      .tuple(...values)
      .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== undefined)));
  };
  const holdings = holdingsOf(leaves);
  const orBad = <Value extends Json>(value: fc.Arbitrary<Value>): fc.Arbitrary<Json> =>
    wild ? fc.oneof<fc.Arbitrary<Json>[]>(value, value, value, value, value, value, badValues) : value;
  const deep = holdings.includes(`${GROUP}.${DEEP}`)
    ? orBad(inside('deep')).map((value) => ({ [DEEP]: value }))
    : fc.constant({});
  const group = holdings.includes(GROUP)
    ? orBad(fc.tuple(inside('group'), deep).map(([own, more]) => ({ ...own, ...more }))).map((value) => ({
        [GROUP]: value,
      }))
    : fc.constant({});
  const list = holdings.includes(LIST)
    ? orBad(fc.array(orBad(inside('row')), { maxLength: 3 })).map((value) => ({ [LIST]: value }))
    : fc.constant({});
  return fc
    .tuple(inside('top'), group, list)
    .map((parts) => Object.assign({}, ...parts) as Record<string, Json>);
}
