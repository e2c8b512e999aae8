import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Json } from '../rules/conditions/condition';
import { truth } from '../rules/conditions/evaluate';
import type { Answers } from '../rules/facts';
import { fieldTypeOf } from './field-types/field-types';
import type { FormModel } from './form-model';
import { allFields } from './form-tree';
import { resolveForm } from './resolve-form';
import type { ResolvedForm } from './resolved-form';
import { screenAnswers } from './screen-answers';
import { assertSecondLock } from './second-lock.server';
import { specialiseForm } from './specialise-form';
import type { SpecialisedForm } from './specialised-form';
import { NOW } from './test-data/persons';
import { randomCases } from './test-data/random-form';
import type { RandomCase } from './test-data/random-form';
import { smallForm } from './test-data/small-form';
import { validateAnswers } from './validate-answers';

const zones = { fallback: 'Europe/Berlin' };
const runs = { numRuns: 300 };
vi.setConfig({ testTimeout: 60_000 });

function prepared({ form, requester, subject, answers }: RandomCase) {
  const model = smallForm(form);
  const special = specialiseForm(model, requester, zones);
  const { accepted } = screenAnswers(model, special, answers);
  const resolve = (given: Answers, of: SpecialisedForm = special) =>
    resolveForm(of, { answers: given, subject, now: NOW });
  return { model, special, accepted, resolve };
}

/** What must not differ: everything but the account of what was dropped. */
function outcome({ fields, answers, pending, steps, today, messages }: ResolvedForm) {
  return { fields, answers, pending, steps, today, messages };
}

describe.each([
  ['flat', false],
  ['nested', true],
])('resolveForm, for any %s form', (_, nested) => {
  it('comes to the same for the answers that count: dropped answers influence nothing', () => {
    fc.assert(
      fc.property(randomCases(true, nested), (each) => {
        const { accepted, resolve } = prepared(each);
        const first = resolve(accepted);
        const again = resolve(first.answers);
        expect(outcome(again)).toEqual(outcome(first));
        expect(again.dropped).toEqual([]);
      }),
      runs,
    );
  });

  it('comes to the same whatever is answered to what is dropped or not shown yet', () => {
    const others = fc.constantFrom<Json>('a', true, ['b'], 'other text', '2027-01-01', 5);
    fc.assert(
      fc.property(
        randomCases(true, nested),
        fc.array(others, { minLength: 9, maxLength: 9 }),
        (each, values) => {
          const { accepted, resolve } = prepared(each);
          const first = resolve(accepted);
          const changed = structuredClone(accepted);
          Object.entries(first.fields).forEach(([place, { visible }], at) => {
            if (visible !== true) writeAt(changed, place.split('.'), values[at % values.length] ?? null);
          });
          expect(outcome(resolve(changed))).toEqual(outcome(first));
        },
      ),
      runs,
    );
  });

  it('comes to the same in the browser, from the JSON that it was sent', () => {
    fc.assert(
      fc.property(randomCases(true, nested), (each) => {
        const { accepted, resolve, special } = prepared(each);
        const sent = JSON.parse(JSON.stringify(special)) as SpecialisedForm;
        expect(sent).toEqual(special);
        const here = resolve(accepted);
        const there = resolve(JSON.parse(JSON.stringify(accepted)) as Answers, sent);
        expect(there).toEqual(here);
        expect(validateAnswers(sent, there)).toEqual(validateAnswers(special, here));
      }),
      runs,
    );
  });

  it('does not depend on the order of the rules', () => {
    fc.assert(
      fc.property(
        randomCases(true, nested).chain((each) => {
          const rules = each.form.rules ?? [];
          return fc.tuple(fc.constant(each), fc.shuffledSubarray([...rules], { minLength: rules.length }));
        }),
        ([each, rules]) => {
          const first = prepared(each);
          const other = prepared({ ...each, form: { ...each.form, rules } });
          expect(sorted(other.resolve(other.accepted))).toEqual(sorted(first.resolve(first.accepted)));
        },
      ),
      runs,
    );
  });

  it('lets the second lock take what the first takes', () => {
    fc.assert(
      fc.property(randomCases(true, nested), (each) => {
        const { model, accepted, resolve, special } = prepared(each);
        const resolved = resolve(accepted);
        fc.pre(validateAnswers(special, resolved).length === 0);
        assertSecondLock(JSON.stringify(each.form.fields), model, resolved.answers);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves nothing unknown when nothing is wrong', () => {
    fc.assert(
      fc.property(randomCases(true, nested), (each) => {
        const { accepted, resolve, special } = prepared(each);
        const resolved = resolve(accepted);
        fc.pre(validateAnswers(special, resolved).length === 0);
        expect([...resolved.pending]).toEqual([]);
        expect(Object.values(resolved.fields).map(({ visible }) => visible)).not.toContain('unknown');
      }),
      runs,
    );
  });
});

describe('resolveForm, for any form without groups', () => {
  it('is what the rules say, read one by one over and over until nothing moves', () => {
    fc.assert(
      fc.property(randomCases(false), (each) => {
        const { model, special, accepted, resolve } = prepared(each);
        const resolved = resolve(accepted);
        fc.pre(resolved.pending.size === 0);
        const expected = byHand(model, each, resolved.today);
        expect(resolved.answers).toEqual(expected.answers);
        for (const key of model.fields.keys()) {
          expect(resolved.fields[key]?.visible ?? false).toBe(expected.visible.has(key));
        }
        for (const { key } of special.fields) {
          if (!expected.visible.has(key)) continue;
          expect(resolved.fields[key]?.required).toBe(expected.required.has(key));
          expect(resolved.fields[key]?.offered).toEqual(expected.offered.get(key));
        }
      }),
      runs,
    );
  });
});

describe.each([
  ['flat', false],
  ['nested', true],
])('specialiseForm, for any %s form', (_, nested) => {
  it('says nothing about fields that the requester is not asked for, or can never be shown', () => {
    fc.assert(
      fc.property(randomCases(true, nested), (each) => {
        const { model, special } = prepared(each);
        const text = JSON.stringify(special);
        const own = new Set(allFields(special.fields).map(({ path }) => path));
        for (const [path, { key }] of model.byPath) {
          if (key !== '*') expect(text.includes(key), path).toBe(own.has(path));
        }
      }),
      runs,
    );
  });

  it('lets go of every field that the role does not ask', () => {
    fc.assert(
      fc.property(randomCases(true, nested), (each) => {
        const { special } = prepared(each);
        const values = { requester: each.requester };
        for (const [key, ask] of Object.entries(each.form.ask ?? {})) {
          if (truth(ask, { values }) !== true)
            expect(allFields(special.fields).map(({ path }) => path)).not.toContain(key);
        }
      }),
      runs,
    );
  });
});

/** Writes into answers where there is something to write into. */
function writeAt(answers: unknown, [key = '', ...rest]: readonly string[], value: Json): void {
  if (typeof answers !== 'object' || answers === null) return;
  if (Array.isArray(answers) && !/^[0-9]+$/.test(key)) return;
  const entries = answers as Record<string, unknown>;
  if (rest.length > 0) writeAt(entries[key], rest, value);
  else entries[key] = value;
}

function sorted(resolved: ResolvedForm) {
  const { dropped, messages, ...rest } = resolved;
  return {
    ...rest,
    messages: messages.map(({ pointer, rule }) => [pointer, rule]).sort(),
    dropped: dropped.map(({ pointer, rules }) => [pointer, [...rules].sort()]).sort(),
  };
}

/** The rules read as a person would: against all facts, two-valued, again and again. Nothing is specialised. */
function byHand(
  { document, fields }: FormModel,
  { requester, subject, answers: raw }: RandomCase,
  today: string,
) {
  let answers: Record<string, Json> = { ...raw };
  for (let round = 0; ; round += 1) {
    if (round > fields.size + 2) throw new Error('does not become stable');
    const values = { answers, requester, subject, today };
    const holding = document.rules.filter(({ when }) => truth(when, { values }) === true);
    const touches = (effect: 'show' | 'hide' | 'require' | 'optional' | 'clear', key: string) =>
      holding.some((rule) => rule[effect]?.includes(key));
    const visible = new Set<string>();
    const required = new Set<string>();
    const offered = new Map<string, readonly string[] | undefined>();
    const next: Record<string, Json> = {};
    for (const [key, { schema, required: always }] of fields) {
      const type = fieldTypeOf(schema['x-type']);
      const asked = truth(document.access.fields[key]?.ask ?? true, { values }) === true;
      const needsShow = document.rules.some((rule) => rule.show?.includes(key));
      if (!asked || touches('hide', key) || (needsShow && !touches('show', key))) continue;
      visible.add(key);
      if ((always || touches('require', key)) && !touches('optional', key) && type.unanswered === undefined)
        required.add(key);
      const offering = document.rules.filter((rule) => rule.offer?.[key]);
      const union = new Set(holding.flatMap((rule) => rule.offer?.[key] ?? []));
      const options = type.options?.(schema);
      offered.set(key, offering.length > 0 ? options?.filter((option) => union.has(option)) : options);
      const set = holding
        .filter((rule) => rule.set?.[key] !== undefined)
        .sort((a, b) => (a.id < b.id ? -1 : 1))[0];
      const given = touches('clear', key)
        ? undefined
        : ((set ? set.set?.[key] : raw[key]) as Json | undefined);
      const counted = given === undefined || type.isEmpty(given) ? type.unanswered : given;
      if (counted !== undefined) next[key] = counted;
    }
    if (JSON.stringify(next) === JSON.stringify(answers)) return { answers, visible, required, offered };
    answers = next;
  }
}
