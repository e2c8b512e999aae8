import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import type { FormField } from '../field-types/field-type';
import { mergeAnswers, sameAnswer, withAnswerChoices } from './merge-answers';

function field(key: string, type: string, parts?: readonly FormField[]): FormField {
  const schema = { 'x-type': type } as FormField['schema'];
  return {
    key,
    schema,
    texts: { label: { en: key, 'zh-CN': key } },
    required: false,
    ...(parts && { parts }),
  };
}

const text = (key: string) => field(key, 'short-text');
const street = field('street', 'group', [text('name'), text('house')]);
const fields = [
  text('name'),
  text('team'),
  field('tools', 'list'),
  field('home', 'group', [text('city'), street]),
];

const word = fc.option(fc.constantFrom<Json>('a', 'b', 'c', ''), { nil: undefined });
const list = fc.option(fc.array(fc.constantFrom<Json>('x', 'y'), { maxLength: 3 }), { nil: undefined });
const someAnswers = fc
  .record({
    name: word,
    team: word,
    tools: list,
    home: fc.option(
      fc
        .record({
          city: word,
          street: fc.option(fc.record({ name: word, house: word }).map(defined), { nil: undefined }),
        })
        .map(defined),
      { nil: undefined },
    ),
  })
  .map(defined);

function defined(entries: Readonly<Record<string, Json | undefined>>): Answers {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
}

/** A group in which nothing is answered counts as no answer. */
function bare(answers: Answers): Answers {
  const inner = (value: Json): Json | undefined => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const left = bare(value as Answers);
    return Object.keys(left).length === 0 ? undefined : left;
  };
  return defined(Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, inner(value)])));
}

describe('two copies of the same answers', () => {
  it('are one answer where only one copy changed it, whichever that was', () => {
    const base = { name: 'Mara', team: 'Design', home: { city: 'Bonn', street: { name: 'Hof' } } };
    const mine = { ...base, name: 'Maria', home: { city: 'Bonn', street: { name: 'Hof', house: '1' } } };
    const theirs = { ...base, team: 'Sales', home: { city: 'Köln', street: { name: 'Hof' } } };
    expect(mergeAnswers(fields, base, mine, theirs)).toEqual({
      answers: {
        name: 'Maria',
        team: 'Sales',
        home: { city: 'Köln', street: { name: 'Hof', house: '1' } },
      },
      taken: [
        { pointer: '/team', before: 'Design', after: 'Sales' },
        { pointer: '/home/city', before: 'Bonn', after: 'Köln' },
      ],
      conflicts: [],
    });
  });

  it('are put side by side where both changed the same answer: mine until theirs is chosen', () => {
    const mine = { name: 'Maria', tools: ['x'], home: { city: 'Bonn' } };
    const theirs = { name: 'Mary', tools: ['x', 'y'], home: { city: 'Köln' } };
    const merged = mergeAnswers(fields, { name: 'Mara', home: {} }, mine, theirs);
    expect(merged).toMatchObject({ answers: mine, taken: [] });
    expect(merged.conflicts.map(({ pointer }) => pointer)).toEqual(['/name', '/tools', '/home/city']);
    expect(
      withAnswerChoices(merged, { '/name': 'theirs', '/home/city': 'theirs', '/tools': 'mine' }),
    ).toEqual({
      name: 'Mary',
      tools: ['x'],
      home: { city: 'Köln' },
    });
  });

  it('conflict in every difference where nobody knows what they began from', () => {
    const merged = mergeAnswers(fields, null, { name: 'a', team: 'b' }, { name: 'a', tools: ['x'] });
    expect(merged.conflicts.map(({ pointer }) => pointer)).toEqual(['/tools', '/team']);
  });

  it('leave what is no field of the form as it is stored', () => {
    const [mine, theirs] = [
      { name: 'a', old: 'mine' },
      { name: 'a', older: 'theirs' },
    ];
    expect(mergeAnswers(fields, {}, mine, theirs)).toEqual({
      answers: { name: 'a', older: 'theirs' },
      taken: [],
      conflicts: [],
    });
  });

  it('come to the same when both are the same, and to the changed one when only one is changed', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, (base, copy) => {
        const clean = { answers: copy, conflicts: [] };
        expect(mergeAnswers(fields, base, copy, copy)).toEqual({ ...clean, taken: [] });
        expect(mergeAnswers(fields, base, copy, base)).toEqual({ ...clean, taken: [] });
        expect(mergeAnswers(fields, base, base, copy)).toMatchObject(clean);
        expect(mergeAnswers(fields, null, copy, copy)).toEqual({ ...clean, taken: [] });
      }),
    );
  });

  it('keep both edits wherever they do not touch the same answer', () => {
    fc.assert(
      fc.property(
        someAnswers,
        someAnswers,
        someAnswers,
        fc.subarray(fields.map(({ key }) => key)),
        (base, one, other, ones) => {
          const mixed = (changed: Answers, mine: boolean): Answers =>
            defined(
              Object.fromEntries(
                fields.map(({ key }) => [key, (ones.includes(key) === mine ? changed : base)[key]]),
              ),
            );
          const { answers, conflicts, taken } = mergeAnswers(
            fields,
            base,
            mixed(one, true),
            mixed(other, false),
          );
          expect(conflicts).toEqual([]);
          for (const { key } of fields) expect(answers[key]).toEqual((ones.includes(key) ? one : other)[key]);
          expect(taken.every(({ pointer }) => !ones.includes(pointer.split('/')[1] ?? ''))).toBe(true);
        },
      ),
    );
  });

  it('come to the same from either side once every conflict is decided', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, someAnswers, (base, one, other) => {
        const [here, there] = [
          mergeAnswers(fields, base, one, other),
          mergeAnswers(fields, base, other, one),
        ];
        const theirs = Object.fromEntries(here.conflicts.map(({ pointer }) => [pointer, 'theirs'] as const));
        expect(bare(withAnswerChoices(here, theirs))).toEqual(bare(there.answers));
        expect(here.taken.every(({ before, after }) => !sameAnswer(before, after))).toBe(true);
      }),
    );
  });
});
