import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonFacts } from '../../rules/facts';
import { inTime } from '../../tests/builders/in-time';
import type { FormRule } from '../form-document';
import { parseForm } from '../parse-form';
import { resolveForm } from '../resolve-form';
import { specialiseForm } from '../specialise-form';
import { NOW, personWith } from '../test-data/persons';
import { smallDocument, smallForm } from '../test-data/small-form';
import type { SmallForm } from '../test-data/small-form';
import { validateAnswers } from '../validate-answers';
import { checkForm } from './check-form';
import type { Situation } from './explore-form';
import { Exploration } from './explore-form';
import { privacyFindings } from './privacy-findings';
import { referenceFindings } from './reference-findings';

const someone = personWith();

function situationOf(form: SmallForm, requester: PersonFacts = someone): Situation {
  return {
    requester,
    form: specialiseForm(smallForm(form), requester, { fallback: 'UTC' }),
    persons: new Map([[requester.number, requester]]),
    subjectOf: () => null,
    subjectField: undefined,
    now: NOW,
  };
}

function check(form: SmallForm, requesters: readonly PersonFacts[] = [someone]) {
  return checkForm(
    smallForm(form),
    requesters.map((each) => situationOf(form, each)),
  );
}

function told(form: SmallForm, requesters?: readonly PersonFacts[]) {
  return check(form, requesters).findings.map(({ check: name, field }) => [name, field]);
}

const choice = (...options: string[]) => ({ 'x-type': 'choice', enum: options });
const yesNo = { 'x-type': 'yes-no' };
const text = { 'x-type': 'short-text', maxLength: 40 };

describe('the checks of a form', () => {
  it('are silent where everything can be asked and answered', () => {
    const form = {
      fields: { mode: choice('a', 'b'), why: text },
      required: ['mode', 'why'],
      rules: [{ id: 'why', when: { '==': [{ var: 'answers.mode' }, 'b'] }, show: ['why'] }],
    };
    expect(check(form).findings).toEqual([]);
  });

  it('know the bounds of numbers: what lies beyond them never happens', () => {
    const above = (limit: number) => ({
      fields: { days: { 'x-type': 'integer', minimum: 1, maximum: 30 }, why: text },
      rules: [{ id: 'long', when: { '>': [{ var: 'answers.days' }, limit] }, show: ['why'] }],
    });
    expect(told(above(29))).toEqual([]);
    expect(told(above(30))).toEqual([
      ['unreachable-field', 'why'],
      ['never-holds', undefined],
    ]);
  });

  it('know how dates lie to each other', () => {
    const after = (days: number) => ({
      fields: {
        from: { 'x-type': 'date' },
        until: { 'x-type': 'date', 'x-not-after': { 'fw.addDays': [{ var: 'answers.from' }, 10] } },
        why: text,
      },
      required: ['from', 'until'],
      rules: [
        {
          id: 'long',
          when: { 'fw.after': [{ var: 'answers.until' }, { 'fw.addDays': [{ var: 'answers.from' }, days] }] },
          show: ['why'],
        },
      ],
    });
    expect(told(after(9))).toEqual([]);
    expect(told(after(10))).toEqual([
      ['unreachable-field', 'why'],
      ['never-holds', undefined],
    ]);
  });

  it('know that an option which is not offered is not chosen', () => {
    const form = {
      fields: { team: choice('blue', 'red'), tool: choice('pen', 'saw'), size: text },
      required: ['team', 'tool'],
      rules: [
        { id: 'pens', when: true, offer: { tool: ['pen'] } },
        { id: 'saws', when: { '==': [{ var: 'answers.team' }, 'red'] }, offer: { tool: ['saw'] } },
        {
          id: 'size',
          when: {
            and: [{ '==': [{ var: 'answers.tool' }, 'saw'] }, { '==': [{ var: 'answers.team' }, 'blue'] }],
          },
          show: ['size'],
        },
      ],
    };
    expect(told(form)).toEqual([
      ['unreachable-field', 'size'],
      ['never-holds', undefined],
    ]);
  });

  it('ask every kind of requester', () => {
    const isHr = { in: ['hr', { var: 'requester.roles' }] };
    const form = { fields: { pay: text }, rules: [{ id: 'pay', when: isHr, show: ['pay'] }] };
    expect(told(form)).toContainEqual(['unreachable-field', 'pay']);
    expect(told(form, [someone, personWith({ roles: ['employee', 'hr'] })])).toEqual([]);
  });

  it('take a reason for offering nothing as meant', () => {
    const form = (because?: { en: string; 'zh-CN': string }) => ({
      fields: { own: yesNo, area: choice('x') },
      required: ['area'],
      rules: [
        { id: 'some', when: { '!': [{ var: 'answers.own' }] }, offer: { area: ['x'] } },
        { id: 'none', when: { var: 'answers.own' }, offer: { area: [] }, ...(because && { because }) },
      ],
    });
    expect(told(form())).toEqual([['options-empty', 'area']]);
    expect(told(form({ en: 'Owners need none', 'zh-CN': '无需' }))).toEqual([]);
  });

  it('look inside groups and rows', () => {
    const group = {
      fields: {
        devices: {
          'x-type': 'list',
          items: {
            'x-type': 'group',
            type: 'object',
            properties: {
              kind: { 'x-type': 'choice', type: 'string', enum: ['phone', 'laptop'] },
              size: { 'x-type': 'short-text', type: 'string' },
            },
            required: ['kind'],
          },
        },
      },
    } as unknown as SmallForm;
    const document = smallDocument(group);
    expect(document.schema.properties.devices).toBeDefined();
    const label = { en: 'L', 'zh-CN': '标' };
    const texts = {
      ...document.texts,
      'devices.*.kind': { label, options: { phone: label, laptop: label } },
      'devices.*.size': { label },
    };
    const withRule = (...kinds: string[]) => ({
      ...document,
      texts,
      rules: [
        {
          id: 'size',
          when: { and: kinds.map((kind) => ({ '==': [{ var: 'row.kind' }, kind] })) },
          show: ['devices.*.size'],
        },
      ],
    });
    expect(referenceFindings(withRule('tablet')).map(({ check: name }) => name)).toEqual([
      'compares-with-nothing',
    ]);
    expect(referenceFindings(withRule('laptop'))).toEqual([]);
    const found = (...kinds: string[]) => {
      const model = parseForm(withRule(...kinds));
      const form = specialiseForm(model, someone, { fallback: 'UTC' });
      return checkForm(model, [{ ...situationOf({ fields: { any: text } }), form }]).findings;
    };
    expect(found('laptop')).toEqual([]);
    expect(found('laptop', 'phone')).toMatchObject([
      { check: 'unreachable-field', field: 'devices.*.size', witness: {} },
      { check: 'never-holds', witness: { answers: { devices: [{ kind: expect.anything() as string }] } } },
    ]);
  });

  it('let the other fields of a group be, whatever they ask', () => {
    const form = {
      fields: {
        contact: {
          'x-type': 'group',
          properties: { name: text, relation: choice('friend', 'other'), which: text },
          required: ['name', 'relation', 'which'],
        },
      },
      rules: [
        {
          id: 'which',
          when: { '==': [{ var: 'answers.contact.relation' }, 'other'] },
          show: ['contact.which'],
        },
      ],
    } as unknown as SmallForm;
    expect(told(form)).toEqual([]);
    expect(told({ ...form, rules: [{ id: 'which', when: false, show: ['contact.which'] }] })).toEqual([
      ['unreachable-field', 'contact.which'],
      ['never-holds', undefined],
    ]);
  });

  it('give cases that stand, whatever is wrong', () => {
    const conditions = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((mode) => ({ '==': [{ var: 'answers.mode' }, mode] })),
      fc.constant({ var: 'answers.own' }),
      fc.integer({ min: -2, max: 12 }).map((limit) => ({ '>': [{ var: 'answers.days' }, limit] })),
    );
    const when = fc.tuple(fc.constantFrom('and', 'or'), fc.array(conditions, { minLength: 1, maxLength: 3 }));
    const effect = fc.constantFrom<Partial<FormRule>>(
      { show: ['why'] },
      { hide: ['why'] },
      { require: ['why'] },
      { readOnly: ['why'] },
    );
    const rules = fc
      .array(fc.tuple(when, effect), { maxLength: 5 })
      .map((list) =>
        list.map(([[name, operands], what], at) => ({ id: `r${at}`, when: { [name]: operands }, ...what })),
      );
    fc.assert(
      fc.property(rules, (some) => {
        const form: SmallForm = {
          fields: {
            mode: choice('a', 'b'),
            own: yesNo,
            days: { 'x-type': 'integer', minimum: 0, maximum: 10 },
            why: text,
          },
          required: ['mode', 'why'],
          rules: some,
        };
        const { form: specialised } = situationOf(form);
        const states = everyState(specialised);
        const shown = states.some(({ fields }) => fields.why?.visible === true);
        const { findings } = check(form);
        expect(findings.some(({ check: name }) => name === 'unreachable-field')).toBe(!shown);
        const isStuck = states.some(
          ({ fields }) => fields.why?.visible === true && fields.why.required && fields.why.readOnly,
        );
        expect(findings.some(({ check: name }) => name === 'read-only-without-value')).toBe(isStuck);
        for (const { witness } of findings) {
          const resolved = resolveForm(specialised, { answers: witness!.answers, subject: null, now: NOW });
          const problems = validateAnswers(specialised, resolved);
          expect(problems.every(({ field }) => field === '/why')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('find a rule that has no answer for some answers', () => {
    const form = {
      fields: { from: { 'x-type': 'date' }, why: text },
      rules: [{ id: 'far', when: { 'fw.after': [{ var: 'answers.from' }, 'soon'] }, show: ['why'] }],
    };
    const failing = check(form).findings.find(({ check: name }) => name === 'condition-fails')!;
    const { form: specialised } = situationOf(form);
    expect(() =>
      resolveForm(specialised, { answers: failing.witness!.answers, subject: null, now: NOW }),
    ).toThrow();
  });

  it('say where they could only look at samples', () => {
    const form = {
      fields: { days: { 'x-type': 'integer' }, why: text },
      rules: [{ id: 'odd', when: { '==': [{ '%': [{ var: 'answers.days' }, 97] }, 96] }, show: ['why'] }],
    };
    const { findings, covered } = check(form);
    expect(findings).toEqual([]);
    expect(covered.at(-1)?.en).toContain('not proven');
  });

  it('cover a space that is too large pairwise', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`f${at}`, choice('a', 'b', 'c')]),
    );
    const all = Object.keys(fields).map((key) => ({ '==': [{ var: `answers.${key}` }, 'c'] }));
    const form: SmallForm = {
      fields: { ...fields, why: text },
      rules: [{ id: 'some', when: { or: all }, show: ['why'] }],
    };
    const exploration = new Exploration(situationOf(form));
    const { states, exhaustive } = exploration.walk(exploration.graph.coneOf(['why']), 'why');
    expect(exhaustive).toBe(false);
    const pairs = new Set([...states].map(({ given }) => `${String(given.f3)} ${String(given.f17)}`));
    // Of three options two are the same to the rules; and there may be no answer.
    expect(pairs.size).toBe(9);
  });
});

/** Every state of the form of the property above, by brute force. */
function everyState(form: Situation['form']) {
  const states = [];
  for (const mode of ['a', 'b'])
    for (const own of [true, false])
      for (let days = -1; days <= 10; days += 1) {
        const answers = { mode, own, ...(days >= 0 && { days }) };
        states.push(resolveForm(form, { answers, subject: null, now: NOW }));
      }
  return states;
}

describe('the effort of the checks', () => {
  it('ends, however large the form is', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [`f${at}`, choice('a', 'b', 'c')]),
    );
    const all = Object.keys(fields).map((key) => ({ '==': [{ var: `answers.${key}` }, 'c'] }));
    const rules = Array.from({ length: 12 }, (_, at) => ({
      id: `r${at}`,
      when: { or: [...all, { '==': [{ var: 'answers.f0' }, 'b'] }] },
      show: ['why'],
    }));
    const form: SmallForm = { fields: { ...fields, why: text }, rules };
    const { covered } = inTime(() => check(form));
    expect(covered.at(-1)?.en).toContain('why');
  }, 60_000);
});

describe('personal data', () => {
  it.each([
    [{ 'x-type': 'phone' }, true],
    [{ 'x-type': 'short-text', 'x-classification': 'sensitive' as const }, true],
    [{ 'x-type': 'short-text', format: 'email' }, true],
    [text, false],
    [{ 'x-type': 'phone', 'x-purpose': { en: 'To call', 'zh-CN': '联系' }, 'x-retention': 'P1Y' }, false],
  ])('%o', (field, isFound) => {
    expect(privacyFindings(smallDocument({ fields: { answer: field } }))).toHaveLength(isFound ? 1 : 0);
  });

  it('is known by the words of the question too', () => {
    const document = smallDocument({ fields: { dateOfBirth: { 'x-type': 'date' } } });
    expect(privacyFindings(document)).toMatchObject([
      { field: 'dateOfBirth', check: 'personal-without-purpose' },
    ]);
  });
});
