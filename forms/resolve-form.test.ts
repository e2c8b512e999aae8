import { describe, expect, it } from 'vitest';
import type { FormRule } from './form-document';
import { is, resolved as resolve } from './test-data/resolved';
import type { SmallForm } from './test-data/small-form';
import type { ZoneSource } from './specialised-form';
import { NOW, personWith } from './test-data/persons';

const text = { 'x-type': 'short-text' };
const yesNo = { 'x-type': 'yes-no' };
const choice = { 'x-type': 'choice', enum: ['a', 'b', 'c'] };

/** Two optional fields, a switch, and rules about `b`. */
function underRules(
  rules: readonly FormRule[],
  answers: Record<string, unknown>,
  required: readonly string[] = [],
) {
  const resolved = resolve({ fields: { on: yesNo, also: yesNo, b: choice }, rules, required }, answers);
  return { ...resolved, b: resolved.fields.b! };
}

const on = { var: 'answers.on' };
const also = { var: 'answers.also' };

describe('resolveForm: what conditions look up by key', () => {
  const shownWhen = (when: unknown, answers: Record<string, unknown>): boolean | 'unknown' =>
    resolve({ fields: { a: text, b: choice }, rules: [{ id: '1', when, show: ['b'] }] }, answers).fields.b!
      .visible;

  it.each([
    ['exists', { exists: ['answers', 'a'] }, true],
    ['val', { '==': [{ val: ['answers', 'a'] }, 'q'] }, true],
    ['var with a value for nothing', { '==': [{ var: ['answers.a', 'none'] }, 'q'] }, true],
    [
      'var with a value for nothing, where nothing is',
      { '==': [{ var: ['answers.a', 'none'] }, 'none'] },
      false,
    ],
  ])('%s', (_, when, withAnswer) => {
    expect(shownWhen(when, { a: 'q' })).toBe(withAnswer);
    expect(shownWhen(when, {})).toBe(!withAnswer);
  });
});

describe('resolveForm: precedence', () => {
  it('shows a field without rules, and one with show rules only while one holds', () => {
    expect(underRules([], {}).b.visible).toBe(true);
    const rules: FormRule[] = [
      { id: '1', when: on, show: ['b'] },
      { id: '2', when: also, show: ['b'] },
    ];
    expect(underRules(rules, {}).b.visible).toBe(false);
    expect(underRules(rules, { also: true }).b.visible).toBe(true);
  });

  it('lets hide beat show', () => {
    const rules: FormRule[] = [
      { id: '1', when: on, show: ['b'] },
      { id: '2', when: also, hide: ['b'] },
    ];
    expect(underRules(rules, { on: true }).b.visible).toBe(true);
    expect(underRules(rules, { on: true, also: true }).b.visible).toBe(false);
  });

  it('lets optional beat require, whether the rule or the schema requires', () => {
    const rules: FormRule[] = [
      { id: '1', when: on, require: ['b'] },
      { id: '2', when: also, optional: ['b'] },
    ];
    expect(underRules(rules, {}).b.required).toBe(false);
    expect(underRules(rules, { on: true }).b.required).toBe(true);
    expect(underRules(rules, { on: true, also: true }).b.required).toBe(false);
    expect(underRules(rules, {}, ['b']).b.required).toBe(true);
    expect(underRules(rules, { also: true }, ['b']).b.required).toBe(false);
  });

  it('lets read-only beat editable', () => {
    const rules: FormRule[] = [
      { id: '1', when: on, readOnly: ['b'] },
      { id: '2', when: also, show: ['b'] },
    ];
    expect(underRules(rules, { also: true }).b.readOnly).toBe(false);
    expect(underRules(rules, { on: true, also: true }).b.readOnly).toBe(true);
  });

  it('offers what any rule that holds offers, in the author’s order, and everything where no rule offers', () => {
    const rules: FormRule[] = [
      { id: '1', when: on, offer: { b: ['c', 'a'] } },
      { id: '2', when: also, offer: { b: ['b', 'a'] } },
    ];
    expect(underRules([], {}).b.offered).toEqual(['a', 'b', 'c']);
    expect(underRules(rules, {}).b.offered).toEqual([]);
    expect(underRules(rules, { on: true }).b.offered).toEqual(['a', 'c']);
    expect(underRules(rules, { on: true, also: true }).b.offered).toEqual(['a', 'b', 'c']);
  });

  it('lets clear beat set, and says what was dropped and by which rule', () => {
    const rules: FormRule[] = [
      { id: 'sets', when: on, set: { b: 'a' } },
      { id: 'clears', when: also, clear: ['b'] },
    ];
    expect(underRules(rules, { on: true }).answers.b).toBe('a');
    expect(underRules(rules, { on: true }).b.readOnly).toBe(true);
    const replaced = underRules(rules, { on: true, b: 'c' });
    expect(replaced.answers.b).toBe('a');
    expect(replaced.dropped).toEqual([{ pointer: '/b', rules: ['sets'] }]);
    const cleared = underRules(rules, { on: true, also: true, b: 'c' });
    expect(cleared.answers).not.toHaveProperty('b');
    expect(cleared.dropped).toEqual([{ pointer: '/b', rules: ['clears'] }]);
  });

  it('applies, of several values that are set, the one of the rule whose id sorts first', () => {
    const rules: FormRule[] = [
      { id: 'z', when: on, set: { b: 'c' } },
      { id: 'a', when: on, set: { b: 'b' } },
    ];
    expect(underRules(rules, { on: true }).answers.b).toBe('b');
    expect(underRules([...rules].reverse(), { on: true }).answers.b).toBe('b');
  });

  it('sets a value only while the field is shown', () => {
    const rules: FormRule[] = [
      { id: '1', when: on, set: { b: 'a' } },
      { id: '2', when: also, hide: ['b'] },
    ];
    expect(underRules(rules, { on: true, also: true }).answers).not.toHaveProperty('b');
  });

  it('gives the reasons of the rules that hold', () => {
    const because = (en: string) => ({ en, 'zh-CN': en });
    const rules: FormRule[] = [
      { id: '1', when: on, show: ['b'], because: because('on') },
      { id: '2', when: also, offer: { b: ['a'] }, because: because('also') },
    ];
    expect(underRules(rules, { on: true }).b.because).toEqual([because('on')]);
    expect(underRules(rules, { on: true, also: true }).b.because).toHaveLength(2);
  });
});

describe('resolveForm: answers that count', () => {
  it('drops what the answers hide, names the rules, and lets it trigger nothing', () => {
    const form: SmallForm = {
      fields: { a: choice, b: choice, c: text },
      rules: [
        { id: 'b-for-a', when: is('a', 'a'), show: ['b'] },
        { id: 'c-for-b', when: is('b', 'b'), show: ['c'] },
      ],
    };
    const resolved = resolve(form, { a: 'c', b: 'b', c: 'typed' });
    expect(resolved.answers).toEqual({ a: 'c' });
    expect(resolved.dropped).toEqual([
      { pointer: '/b', rules: ['b-for-a'] },
      { pointer: '/c', rules: ['c-for-b'] },
    ]);
    expect(resolve(form, { a: 'a', b: 'b', c: 'typed' }).dropped).toEqual([]);
  });

  it('settles what depends on what comes later on the page', () => {
    const form: SmallForm = {
      fields: { first: text, second: text, third: choice },
      rules: [
        { id: '1', when: { '!!': [{ var: 'answers.second' }] }, show: ['first'] },
        { id: '2', when: is('third', 'a'), show: ['second'] },
      ],
    };
    const answers = { first: '1', second: '2', third: 'b' };
    expect(resolve(form, answers).answers).toEqual({ third: 'b' });
    expect(resolve(form, { ...answers, third: 'a' }).answers).toEqual({ ...answers, third: 'a' });
  });

  it('does not count what is empty, and does not call it dropped', () => {
    const form: SmallForm = {
      fields: { a: text, list: { 'x-type': 'text-list' }, hidden: text },
      rules: [{ id: 'r', when: false, show: ['a'] }],
    };
    const resolved = resolve(
      { ...form, rules: [{ id: 'r', when: { var: 'answers.a' }, show: ['hidden'] }] },
      { a: ' ', list: [], hidden: '' },
    );
    expect(resolved.answers).toEqual({});
    expect(resolved.dropped).toEqual([]);
  });

  it('counts a yes/no without an answer as no, where it is shown', () => {
    const resolved = underRules([{ id: 'r', when: on, show: ['also'] }], {});
    expect(resolved.answers).toEqual({ on: false });
    expect(resolved.fields.on?.required).toBe(false);
  });

  it('lists answers to fields that there are not, and believes none', () => {
    expect(underRules([], { on: true, 'a/b': 1, nothing: undefined }).unknown).toEqual(['/a~1b']);
    const inherited = Object.create({ on: true }) as Record<string, unknown>;
    expect(underRules([], inherited).answers).toEqual({ on: false, also: false });
  });

  it('keeps an answer that is not offered, for an error to be made of it', () => {
    const resolved = underRules([{ id: 'r', when: on, offer: { b: ['a'] } }], { b: 'b' });
    expect(resolved.answers.b).toBe('b');
  });
});

describe('resolveForm: dates and persons', () => {
  const dated: SmallForm = {
    fields: {
      site: { 'x-type': 'choice', enum: ['CN', 'US'] },
      from: { 'x-type': 'date', 'x-not-before': { var: 'today' } },
      until: {
        'x-type': 'date',
        'x-not-before': { 'fw.addDays': [{ var: 'answers.from' }, 1] },
        'x-not-after': { 'fw.addDays': [{ var: 'answers.from' }, 365] },
      },
    },
  };
  const zones: ZoneSource = {
    fallback: 'Europe/Berlin',
    lookup: { map: [{ var: 'answers.site' }, { CN: 'Asia/Shanghai', US: 'America/New_York' }] },
  };
  const lateEvening = Date.UTC(2026, 10, 23, 23, 30);

  it('takes today from the zone that the answers lead to, else from the fallback', () => {
    expect(resolve(dated, { site: 'US' }, { zones, now: lateEvening }).today).toBe('2026-11-23');
    expect(resolve(dated, { site: 'CN' }, { zones, now: lateEvening }).today).toBe('2026-11-24');
    expect(resolve(dated, {}, { zones, now: lateEvening }).today).toBe('2026-11-24');
    expect(resolve(dated, { site: 'moon' }, { zones, now: NOW }).today).toBe('2026-11-23');
    expect(resolve(dated, { site: 'toString' }, { zones, now: NOW }).today).toBe('2026-11-23');
  });

  it('works bounds out from other answers', () => {
    const { from, until } = resolve(dated, { from: '2026-12-01' }).fields;
    expect(from).toMatchObject({ notBefore: '2026-11-23', notAfter: undefined });
    expect(until).toMatchObject({ notBefore: '2026-12-02', notAfter: '2027-12-01' });
    expect(resolve(dated, { from: 'soon' }).fields.until?.notBefore).toBeUndefined();
    expect(resolve(dated, {}).fields.until?.notBefore).toBeUndefined();
  });

  it('lets rules read today and the person that the request is about', () => {
    const form: SmallForm = {
      fields: { area: choice, rush: yesNo },
      rules: [
        { id: '1', when: { '==': [{ var: 'subject.department' }, 'finance'] }, offer: { area: ['b'] } },
        { id: '2', when: { 'fw.before': [{ var: 'today' }, '2026-12-01'] }, show: ['rush'] },
      ],
    };
    expect(
      resolve(form, {}, { subject: personWith({ department: 'finance' }) }).fields.area?.offered,
    ).toEqual(['b']);
    expect(resolve(form, {}, { subject: null }).fields.area?.offered).toEqual([]);
    expect(resolve(form, {}).fields.rush?.visible).toBe(true);
    expect(resolve(form, {}, { now: Date.UTC(2026, 11, 2) }).fields.rush?.visible).toBe(false);
  });
});
