/** Small items with every way in which a form decides about answers, for property tests of what rules come to. */
import fc from 'fast-check';
import { smallDocument } from '../../../forms/test-data/small-form';
import { personWith, NOW } from '../../../forms/test-data/persons';
import type { FormRule } from '../../../forms/form-document';
import type { Json } from '../../../rules/conditions/condition';
import type { FulfilmentRule } from '../../../rules/fulfilment-document';
import { emptyItem } from '../../editing/new-item-document';
import { parseItem, type Item } from '../../parse-item';
import type { PlanInput } from '../../plan-request';

const text = (words: string) => ({ en: words, 'zh-CN': words });
const answer = (field: string) => ({ var: `answers.${field}` });

/** What each field can be answered with; null for no answer. */
export const answerSpace: Readonly<Record<string, readonly Json[]>> = {
  mode: ['a', 'b', 'c', null],
  flag: [true, false, null],
  kit: ['x', 'y', null],
  count: [0, 3, 5, 9, null],
};

const clause = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((mode) => ({ '==': [answer('mode'), mode] })),
  fc.constantFrom('x', 'y').map((kit) => ({ '==': [answer('kit'), kit] })),
  fc.tuple(fc.constantFrom('<', '>='), fc.constantFrom(3, 5)).map(([name, size]) => ({
    [name]: [answer('count'), size],
  })),
  fc.constant(answer('flag')),
);

export const smallCondition: fc.Arbitrary<Json> = fc.oneof(
  clause,
  fc.array(clause, { minLength: 2, maxLength: 3 }).map((operands) => ({ and: operands })),
  fc.array(clause, { minLength: 2, maxLength: 3 }).map((operands) => ({ or: operands })),
  clause.map((operand) => ({ '!': [operand] })),
);

/** `flag` decides whether `kit` is asked, `mode` which kits there are, and both whether a count is needed. */
const formRules: FormRule[] = [
  { id: 'kit', when: answer('flag'), show: ['kit'] },
  { id: 'x', when: { '==': [answer('mode'), 'a'] }, offer: { kit: ['x'] } },
  { id: 'c', when: { '==': [answer('mode'), 'c'] }, hide: ['count'] },
];

interface SmallItem {
  readonly rules: readonly FulfilmentRule[];
  readonly formRules: readonly FormRule[];
}

/** The ticket `sought` comes by the second rule; the first may hold everything back. */
export const smallItem: fc.Arbitrary<SmallItem> = fc
  .tuple(smallCondition, smallCondition, fc.boolean(), fc.subarray(formRules))
  .map(([first, second, stop, formRules]) => ({
    rules: [rule('first', first, stop), rule('sought', second)],
    formRules,
  }));

/** `kit`, answered before it was asked: whether it counts once `flag` asks for it, `mode` decides. */
export const answeredEarly: readonly [SmallItem, Readonly<Record<string, Json>>] = [
  {
    rules: [
      rule('first', { '!': [{ '==': [answer('mode'), 'a'] }] }),
      rule('sought', { '==': [answer('kit'), 'x'] }),
    ],
    formRules: formRules.slice(0, 2),
  },
  { mode: 'a', kit: 'x', count: 0 },
];

function rule(id: string, when: Json, stop = false): FulfilmentRule {
  const ticket = { key: id, department: 'it', title: text(id), ola: { workingHours: 4 } };
  return { id, text: text(id), when, then: stop ? [] : [{ ticket }], ...(stop && { stop }) };
}

export function itemOf({ rules, formRules }: SmallItem): Item {
  const item = emptyItem('small', text('Small'));
  const form = smallDocument({
    fields: {
      mode: { 'x-type': 'choice', enum: ['a', 'b', 'c'] },
      flag: { 'x-type': 'yes-no' },
      kit: { 'x-type': 'choice', enum: ['x', 'y'] },
      count: { 'x-type': 'integer', minimum: 0, maximum: 9 },
    },
    rules: formRules,
  });
  return parseItem({ ...item, form, fulfilment: { ...item.fulfilment, rules } });
}

export const smallAnswers: fc.Arbitrary<Readonly<Record<string, Json>>> = fc
  .record(
    Object.fromEntries(Object.entries(answerSpace).map(([field, of]) => [field, fc.constantFrom(...of)])),
  )
  .map(withoutNull);

/** Everything that can be answered. */
export function everyAnswer(): readonly Readonly<Record<string, Json>>[] {
  return Object.entries(answerSpace).reduce<readonly Readonly<Record<string, Json>>[]>(
    (all, [field, of]) => all.flatMap((each) => of.map((value) => ({ ...each, [field]: value }))),
    [{}],
  );
}

export function withoutNull(answers: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null));
}

export function askedWith(answers: Readonly<Record<string, Json>>): PlanInput {
  return { requester: personWith(), answers, now: NOW, persons: new Map(), locale: 'en' };
}
