import { describe, expect, it } from 'vitest';
import { formatAnswer } from './format-answer';
import { initialAnswers } from './initial-answers';
import { parseForm } from './parse-form';
import { screenAnswers } from './screen-answers';
import { specialiseForm } from './specialise-form';
import { edited } from './test-data/edited';
import { NOW, personWith } from './test-data/persons';
import { resolved as resolve } from './test-data/resolved';
import { smallDocument, smallForm } from './test-data/small-form';
import type { SmallForm } from './test-data/small-form';
import { validateAnswers } from './validate-answers';
import { resolveForm } from './resolve-form';

const text = { 'x-type': 'short-text' };
const yesNo = { 'x-type': 'yes-no' };
const choice = { 'x-type': 'choice', enum: ['a', 'b'] };
const rowIs = (value: string) => ({ '==': [{ var: 'row.kind' }, value] });

const form: SmallForm = {
  fields: {
    on: yesNo,
    address: {
      'x-type': 'group',
      properties: {
        city: text,
        own: yesNo,
        more: { 'x-type': 'group', properties: { door: text }, required: ['door'] },
      },
      required: ['city'],
    },
    devices: {
      'x-type': 'list',
      maxItems: 3,
      items: {
        'x-type': 'group',
        properties: { kind: choice, price: { 'x-type': 'number', default: 5 }, why: text },
        required: ['kind'],
      },
    },
    size: { 'x-type': 'tuple', prefixItems: [text, text], minItems: 1 },
    some: text,
  },
  rules: [
    { id: 'address', when: { var: 'answers.on' }, show: ['address'] },
    { id: 'why', when: rowIs('b'), show: ['devices.*.why'], require: ['devices.*.why'] },
    {
      id: 'said',
      when: rowIs('b'),
      messages: [{ at: 'devices.*.kind', level: 'error', text: { en: 'No.', 'zh-CN': '否。' } }],
    },
    {
      id: 'some',
      when: { some: [{ var: ['answers.devices', []] }, { '==': [{ var: 'kind' }, 'b'] }] },
      show: ['some'],
    },
  ],
};

function problemsFor(answers: object, of: SmallForm = form): readonly string[] {
  const special = specialiseForm(smallForm(of), personWith(), { fallback: 'UTC' });
  const state = resolveForm(special, {
    answers: answers as Record<string, unknown>,
    subject: null,
    now: NOW,
  });
  return validateAnswers(special, state).map(({ field, code }) => `${field} ${code}`);
}

describe('a group', () => {
  it('is hidden with all that lies in it, and what was answered is dropped with it', () => {
    const state = resolve(form, { address: { city: 'Berlin', own: true } });
    expect(state.fields['address.city']?.visible).toBe(false);
    expect(state.answers).toEqual({ on: false });
    expect(state.dropped).toEqual([{ pointer: '/address', rules: ['address'] }]);
  });

  it('asks for nothing until something in it is answered', () => {
    expect(resolve(form, { on: true }).fields['address.city']?.required).toBe(false);
    expect(problemsFor({ on: true, address: { own: false } })).toEqual([]);
    expect(problemsFor({ on: true, address: { own: true } })).toEqual(['/address/city E-301']);
    expect(problemsFor({ on: true, address: { city: 'x', more: {} } })).toEqual([]);
  });

  it('that is required is missing where nothing in it says so', () => {
    const required: SmallForm = { ...form, required: ['address'] };
    expect(problemsFor({ on: true }, required)).toEqual(['/address/city E-301']);
    const plain = { fields: { g: { 'x-type': 'group', properties: { a: text } } }, required: ['g'] };
    expect(problemsFor({}, plain)).toEqual(['/g E-301']);
    expect(problemsFor({ g: 5 }, plain)).toEqual(['/g E-304']);
  });

  it('of a foreign form is there when it is given, even empty', () => {
    const foreign: SmallForm = {
      fields: {
        g: {
          'x-type': 'group',
          'x-blank': 'answer',
          properties: { a: text, on: yesNo },
          required: ['a', 'on'],
        },
      },
    };
    expect(problemsFor({}, foreign)).toEqual([]);
    expect(resolve(foreign, { g: {} }).answers).toEqual({ g: {} });
    expect(problemsFor({ g: {} }, foreign)).toEqual(['/g/a E-301', '/g/on E-301']);
    expect(problemsFor({ g: { a: '', on: false } }, foreign)).toEqual([]);
    expect(problemsFor({}, { ...foreign, required: ['g'] })).toEqual(['/g E-301']);
  });

  it('that is open leaves strangers aside in silence; any other names them', () => {
    const answers = { g: { a: 'x', b: 1 }, c: 2 };
    const group = { 'x-type': 'group', properties: { a: text } };
    expect(problemsFor(answers, { fields: { g: group } })).toEqual(['/c E-302', '/g/b E-302']);
    const open: SmallForm = { fields: { g: { ...group, additionalProperties: true } }, open: true };
    expect(problemsFor(answers, open)).toEqual([]);
    expect(resolve(open, answers).answers).toEqual({ g: { a: 'x' } });
  });
});

describe('a list', () => {
  it('judges rules for each row by itself', () => {
    const state = resolve(form, { devices: [{ kind: 'a', why: 'x' }, { kind: 'b' }] });
    expect(state.fields['devices.0.why']?.visible).toBe(false);
    expect(state.fields['devices.1.why']).toMatchObject({ visible: true, required: true });
    expect(state.answers.devices).toEqual([{ kind: 'a' }, { kind: 'b' }]);
    expect(state.dropped).toEqual([{ pointer: '/devices/0/why', rules: ['why'] }]);
    expect(state.pending).toContain('answers.devices.1.why');
    expect(state.messages).toMatchObject([{ pointer: '/devices/1/kind', level: 'error', rule: 'said' }]);
  });

  it('is read as a whole from outside, and unknown while a row is', () => {
    expect(resolve(form, {}).fields.some?.visible).toBe(false);
    expect(resolve(form, { devices: [{ kind: 'a' }] }).fields.some?.visible).toBe(false);
    expect(resolve(form, { devices: [{ kind: 'a' }, {}] }).fields.some?.visible).toBe('unknown');
  });

  it('names the row and the field of every problem', () => {
    expect(problemsFor({ devices: [{ kind: 'b', price: 'x' }, {}] })).toEqual([
      '/devices/0/price E-304',
      '/devices/0/why E-301',
      '/devices/1/kind E-301',
      '/devices/0/kind E-310',
    ]);
    expect(problemsFor({ devices: [{}, {}, {}, {}] }).slice(0, 2)).toEqual([
      '/devices E-306',
      '/devices/0/kind E-301',
    ]);
    expect(problemsFor({ devices: Array.from({ length: 4 }, () => ({ kind: 'a' })) })).toEqual([
      '/devices E-306',
    ]);
    expect(problemsFor({ devices: 'x' })).toEqual(['/devices E-304']);
  });

  it('resolves no more than can be resolved in no time', () => {
    const most = { ...form, fields: { ...form.fields, devices: { ...form.fields.devices!, maxItems: 500 } } };
    const rows = Array.from({ length: 50_000 }, () => ({}));
    expect(problemsFor({ devices: rows }, most)).toEqual(['/devices E-306']);
  });

  it('begins its rows with what its author says, and keeps a column to those who are asked', () => {
    const hr = { in: ['hr', { var: 'requester.roles' }] };
    const model = smallForm({ ...form, ask: { 'devices.*.price': hr } });
    const forRoles = (roles: readonly string[]) =>
      specialiseForm(model, personWith({ roles }), { fallback: 'UTC' });
    const devices = (roles: readonly string[]) => forRoles(roles).fields.find(({ key }) => key === 'devices');
    expect(devices(['hr'])?.fresh).toEqual({ price: 5 });
    expect(devices(['employee'])?.fresh).toBeUndefined();
    expect(JSON.stringify(forRoles(['employee']))).not.toContain('price');
    const answers = { devices: [{ kind: 'a', price: 1, color: 2 }] };
    expect(screenAnswers(model, forRoles(['employee']), answers)).toEqual({
      accepted: { devices: [{ kind: 'a' }] },
      unknown: ['/devices/0/color'],
      refused: ['/devices/0/price'],
    });
    expect(initialAnswers(model, forRoles(['hr']), personWith({ roles: ['hr'] }))).toEqual({});
  });
});

describe('a tuple', () => {
  it('asks for its first entries, and for those before an answered one', () => {
    expect(problemsFor({ size: ['x'] })).toEqual([]);
    expect(problemsFor({ size: [null, 'y'] })).toEqual(['/size/0 E-301']);
    expect(problemsFor({}, { ...form, required: ['size'] })).toEqual(['/size/0 E-301']);
    expect(problemsFor({ size: ['x', 'y', 'z'] })).toEqual(['/size E-306']);
  });
});

describe('answers inside answers', () => {
  it('are said in words', () => {
    const model = smallForm(form);
    const words = { locale: 'en', zone: 'UTC', now: NOW, personName: () => undefined };
    const say = (key: string, value: unknown) => formatAnswer(value as never, model.fields.get(key)!, words);
    expect(say('address', { city: 'Berlin', own: true })).toBe(
      'Label of address.city: Berlin; Label of address.own: Yes',
    );
    expect(say('devices', [{ kind: 'a' }, { price: 2 }])).toBe(
      '1. Label of devices.*.kind: Option a; 2. Label of devices.*.price: 2',
    );
  });
});

describe('parseForm refuses, of fields inside others,', () => {
  const document = smallDocument(form);
  const rule = (extra: object) => edited(document, { '/rules/-': { id: 'new', when: true, ...extra } });
  it.each<[string, unknown, string]>([
    ['an entry that is hidden', rule({ hide: ['devices.*'] }), '/rules/4/hide/0'],
    ['a group that is set', rule({ set: { address: {} } }), '/rules/4/set/address'],
    [
      'a row read by number',
      rule({ when: { var: 'answers.devices.0.kind' }, hide: ['on'] }),
      '/rules/4/when',
    ],
    ['a row read outside of rows', rule({ when: rowIs('a'), hide: ['on'] }), '/rules/4/when'],
    ['a row read for two lists', rule({ when: rowIs('a'), hide: ['on', 'devices.*.why'] }), '/rules/4/when'],
    [
      'a list that decides itself',
      rule({ when: { var: 'answers.devices' }, hide: ['devices.*.why'] }),
      '/rules',
    ],
    ['a group without texts', edited(document, { '/texts/address.city': undefined }), '/texts'],
    [
      'a layout of what is not inside',
      edited(document, { '/layout/inside': { address: { rows: [['x']] } } }),
      '/layout/inside/address',
    ],
    [
      'a column that could not be taken out of a loop',
      edited(
        smallDocument({ ...form, ask: { 'devices.*.why': { in: ['hr', { var: 'requester.roles' }] } } }),
        {
          '/rules/-': {
            id: 'new',
            when: { some: [{ merge: [{ var: 'answers.devices' }] }, { var: 'why' }] },
            hide: ['on'],
          },
        },
      ),
      '/rules/4/when',
    ],
  ])('%s', (_, broken, place) => {
    expect(() => parseForm(broken)).toThrow(`at “${place}`);
  });

  it('more than six levels, and more fields than there may be', () => {
    let deep: object = text;
    for (let level = 0; level < 7; level += 1) deep = { 'x-type': 'group', properties: { a: deep } };
    expect(() => smallForm({ fields: { deep: deep as typeof text } })).toThrow('more than 6 levels');
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`f${at}`, text]));
    expect(() => smallForm({ fields: { g: { 'x-type': 'group', properties: many } } })).toThrow(
      'more than 300',
    );
  });

  it('but keeps keys of an author’s own, wherever they stand', () => {
    const own = {
      '/schema/properties/address/x-color': 1,
      '/rules/0/x-note': 'n',
      '/schema/properties/address/properties/city/x-deep': true,
    };
    expect(parseForm(edited(document, own)).document).toEqual(edited(document, own));
    expect(() => parseForm(edited(document, { '/schema/properties/on/x-people': 'anyone' }))).toThrow(
      'x-people',
    );
  });
});
