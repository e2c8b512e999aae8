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

/** A condition over fields that come before, and over what the requester, the subject and the day decide. */
function condition(kinds: readonly Kind[], fields: readonly number[]): fc.Arbitrary<Json> {
  const about = fields.map((at) => {
    const read = { var: `answers.${keys[at]}` };
    return fc.constantFrom<Json>({ '!!': [read] }, { '!': [read] }, comparisons[kinds[at] ?? 'yes-no'](read));
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

/** One effect on one field. What decides values reads fields before it only, so that nothing turns in a circle. */
function rule(kinds: readonly Kind[], at: number): fc.Arbitrary<Omit<FormRule, 'id'>> {
  const all = kinds.map((_, index) => index);
  const key = keys[at] ?? '';
  const kind = kinds[at] ?? 'yes-no';
  const deciding = fc.constantFrom<Partial<FormRule>>(
    { show: [key] },
    { show: [key] },
    { hide: [key] },
    { clear: [key] },
  );
  const setting = goodValues[kind].map<Partial<FormRule>>((value) => ({ set: { [key]: value } }));
  const others: fc.Arbitrary<Partial<FormRule>>[] = [
    fc.constantFrom<Partial<FormRule>>({ require: [key] }, { optional: [key] }, { readOnly: [key] }),
  ];
  if (kind === 'choice' || kind === 'choices') {
    others.push(fc.subarray(['a', 'b', 'c']).map((options) => ({ offer: { [key]: options } })));
  }
  const because = { en: 'Because', 'zh-CN': '因为' };
  return fc
    .oneof(
      fc.tuple(condition(kinds, all.slice(0, at)), fc.oneof(deciding, deciding, setting)),
      fc.tuple(condition(kinds, all), fc.oneof(...others)),
    )
    .map(([when, effect]) => ({ when, because, ...effect }));
}

export interface RandomCase {
  readonly form: SmallForm;
  readonly requester: ReturnType<typeof personWith>;
  readonly subject: ReturnType<typeof personWith> | null;
  readonly answers: { readonly [field: string]: Json };
}

/** @param wild whether answers may be of the wrong kind and fields required, so that things are unknown */
export function randomCases(wild: boolean): fc.Arbitrary<RandomCase> {
  return fc
    .array(fc.constantFrom<Kind>('choice', 'choices', 'yes-no', 'short-text', 'date'), {
      minLength: 2,
      maxLength: keys.length,
    })
    .chain((kinds) => {
      const used = keys.slice(0, kinds.length);
      const role = fc.constantFrom(...roles).map((name) => ({ in: [name, { var: 'requester.roles' }] }));
      return fc.record({
        fields: fc.constant(Object.fromEntries(used.map((key, at) => [key, schemas[kinds[at] ?? 'yes-no']]))),
        rules: fc
          .array(
            fc.nat(kinds.length - 1).chain((at) => rule(kinds, at)),
            { maxLength: 10 },
          )
          .map((rules) => rules.map((each, at) => ({ id: `r${at}`, ...each }) as FormRule)),
        required: wild ? fc.subarray(used) : fc.constant([]),
        ask: fc.dictionary(fc.constantFrom(...used), role, { maxKeys: 2 }),
        requester: fc.subarray(roles).map((own) => personWith({ roles: own })),
        subject: fc.option(fc.constantFrom(...departments).map((department) => personWith({ department }))),
        answers: answersTo(kinds, used, wild),
      });
    })
    .map(({ fields, rules, required, ask, ...state }) => ({
      form: { fields, rules, required, ask },
      ...state,
    }));
}

function answersTo(kinds: readonly Kind[], used: readonly string[], wild: boolean) {
  const values = used.map((key, at) => {
    const good = goodValues[kinds[at] ?? 'yes-no'];
    const value = wild ? fc.oneof({ weight: 4, arbitrary: good }, badValues) : good;
    return fc.option(
      value.map((given) => [key, given] as const),
      { nil: undefined },
    );
  });
  return fc
    .tuple(...values)
    .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== undefined)));
}
