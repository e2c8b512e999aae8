import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import type { FormField } from '../field-types/field-type';
import { carryAnswers } from './carry-answers';

type Schema = FormField['schema'];

function field(key: string, schema: object, inner: Partial<FormField> = {}): FormField {
  const texts = { label: { en: key, 'zh-CN': key } };
  return { key, schema: schema as Schema, texts, required: false, ...inner };
}

const text = (key: string, more: object = {}) =>
  field(key, { 'x-type': 'short-text', type: 'string', ...more });
const choice = (key: string, ...options: string[]) =>
  field(key, { 'x-type': 'choice', type: 'string', enum: options });
const group = (key: string, ...parts: FormField[]) =>
  field(key, { 'x-type': 'group', type: 'object' }, { parts });
const list = (key: string, item: FormField) => field(key, { 'x-type': 'list', type: 'array' }, { item });
const date = (key: string) => field(key, { 'x-type': 'date', type: 'string', format: 'date' });

describe('answers taken along to another form', () => {
  it('stay where the question is there and can take them', () => {
    const older = [text('name'), choice('mode', 'a', 'b'), text('note')];
    const newer = [
      text('name', { maxLength: 2 }),
      choice('mode', 'b', 'c'),
      field('note', { 'x-type': 'long-text' }),
    ];
    const answers = { name: 'Mara', mode: 'b', note: 'x' };
    expect(carryAnswers(older, newer, answers)).toEqual({ answers, aside: [] });
  });

  it('are set aside where the question went, the option went, or another kind of answer is wanted', () => {
    const older = [text('name'), choice('mode', 'a', 'b'), text('start')];
    const newer = [choice('mode', 'b'), date('start')];
    expect(carryAnswers(older, newer, { name: 'Mara', mode: 'a', start: 'soon' })).toEqual({
      answers: {},
      aside: [
        { pointer: '/name', value: 'Mara', code: 'E-302' },
        { pointer: '/mode', value: 'a', code: 'E-303' },
        { pointer: '/start', value: 'soon', code: 'E-304' },
      ],
    });
    expect(carryAnswers([text('start')], [date('start')], { start: '2027-01-04' }).aside).toEqual([]);
  });

  it('stay half-typed where they were half-typed before', () => {
    const form = [date('start'), choice('mode', 'a')];
    const answers = { start: '2027-', mode: 'gone long ago' };
    expect(carryAnswers(form, form, answers)).toEqual({ answers, aside: [] });
  });

  it('go by what lies in a group, and by the whole of a list', () => {
    const older = [
      group('home', text('city'), text('zip')),
      list('tools', group('*', choice('kind', 'a', 'b'))),
    ];
    const newer = [group('home', text('city')), list('tools', group('*', choice('kind', 'a')))];
    const answers = { home: { city: 'Bonn', zip: '53' }, tools: [{ kind: 'a' }, { kind: 'b' }] };
    expect(carryAnswers(older, newer, answers)).toEqual({
      answers: { home: { city: 'Bonn' } },
      aside: [
        { pointer: '/home/zip', value: '53', code: 'E-302' },
        { pointer: '/tools', value: answers.tools, code: 'E-303' },
      ],
    });
  });

  const someField = fc.constantFrom(
    ...[
      text('a'),
      choice('a', 'x'),
      choice('a', 'x', 'y'),
      date('a'),
      list('a', text('*')),
      list('a', choice('*', 'x')),
    ],
    ...[group('a', text('b')), group('a', choice('b', 'x'), date('c')), group('a', group('b', text('c')))],
  );
  const someForm = fc.array(someField, { maxLength: 1 });
  const leaf = fc.constantFrom<Json>('x', 'y', '2027-01-04', true, 3);
  const someAnswers = fc.dictionary(
    fc.constant('a'),
    fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('b', 'c'), fc.oneof(leaf, fc.dictionary(fc.constant('c'), leaf))),
    ),
    { noNullPrototype: true },
  ) as fc.Arbitrary<Answers>;

  it('are never lost: each stands in the new form or aside', () => {
    fc.assert(
      fc.property(someForm, someForm, someAnswers, (older, newer, answers) => {
        const carried = carryAnswers(older, newer, answers);
        const kept = carried.aside.reduce(
          (all, { pointer, value }) => laid(all, pointer, value),
          carried.answers,
        );
        expect(kept).toEqual(answers);
      }),
    );
  });

  it('all stay where nothing of the form changed', () => {
    fc.assert(
      fc.property(someField, someAnswers, (form, answers) => {
        const { aside } = carryAnswers([form], [form], answers);
        expect(aside.filter(({ code }) => code !== 'E-302')).toEqual([]);
      }),
    );
  });
});

function laid(answers: Answers, pointer: string, value: Json): Answers {
  const [, key = '', ...rest] = pointer.split('/');
  const inner = (answers[key] ?? {}) as Answers;
  return { ...answers, [key]: rest.length === 0 ? value : laid(inner, `/${rest.join('/')}`, value) };
}
