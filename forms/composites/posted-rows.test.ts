import { describe, expect, it } from 'vitest';
import type { Json } from '../../rules/conditions/condition';
import { smallForm } from '../test-data/small-form';
import { answerAt, withAnswerAt } from './answer-at';
import { readRowChange, withChangedRows } from './change-rows';
import { layOver } from './lay-over';
import { readPosted } from './read-posted';

const text = { 'x-type': 'short-text' };
const model = smallForm({
  fields: {
    address: { 'x-type': 'group', properties: { city: text, street: text } },
    devices: {
      'x-type': 'list',
      items: {
        'x-type': 'group',
        properties: {
          kind: { ...text, default: 'laptop' },
          price: { 'x-type': 'money' },
          ok: { 'x-type': 'yes-no' },
        },
      },
    },
    size: { 'x-type': 'tuple', prefixItems: [text, text], items: text },
    none: { 'x-type': 'short-text', 'x-nullable': true },
    blank: { 'x-type': 'group', 'x-blank': 'answer', properties: { a: text } },
  },
});
const fields = [...model.fields.values()];

function read(key: string, entries: Readonly<Record<string, readonly string[]>>): Json | undefined {
  return readPosted(
    model.fields.get(key)!,
    (part = '') => entries[part === '' ? key : `${key}.${part}`] ?? [],
  );
}

describe('what a page without scripts posts', () => {
  it('of a group stands under the names of both', () => {
    expect(read('address', { address: [''], 'address.city': ['Berlin'], 'address.street': [''] })).toEqual({
      city: 'Berlin',
      street: null,
    });
    expect(read('address', {})).toBeUndefined();
  });

  it('of a list names its rows, in whichever order they stand', () => {
    expect(
      read('devices', {
        devices: ['', '2', '0'],
        'devices.0.kind': ['phone'],
        'devices.2.kind': ['laptop'],
        'devices.2.price.amount': ['12.5'],
        'devices.2.price.currency': ['EUR'],
        'devices.1.kind': ['left out'],
        'devices.0.ok': ['yes'],
      }),
    ).toEqual([
      { kind: 'laptop', price: { amount: 12.5, currency: 'EUR' } },
      { kind: 'phone', ok: true },
    ]);
    expect(read('devices', { devices: [''] })).toBeNull();
    expect(read('devices', {})).toBeUndefined();
  });

  it('of a tuple are its first entries, and further ones as rows', () => {
    expect(read('size', { size: ['', '2'], 'size.0': ['a'], 'size.1': [''], 'size.2': ['c'] })).toEqual([
      'a',
      null,
      'c',
    ]);
  });
});

describe('laid over what was answered before', () => {
  const over = (key: string, stored: Json | undefined, posted: Json | undefined) =>
    layOver(model.fields.get(key)!, stored, posted);

  it('leaves what the page did not ask, and takes what was emptied', () => {
    expect(over('address', { city: 'Bonn', street: 'A' }, { city: 'Berlin' })).toEqual({
      city: 'Berlin',
      street: 'A',
    });
    expect(over('address', { city: 'Bonn', street: 'A' }, { city: null })).toEqual({ street: 'A' });
    expect(over('devices', [{ kind: 'x' }], [{ kind: null }, { kind: 'y' }])).toEqual([{}, { kind: 'y' }]);
    expect(over('devices', [{ kind: 'x' }], undefined)).toEqual([{ kind: 'x' }]);
    expect(over('devices', [{ kind: 'x' }], null)).toBeUndefined();
  });

  it('keeps a null and an empty group where they are answers', () => {
    expect(over('none', 'x', null)).toBeNull();
    expect(over('blank', undefined, { a: null })).toEqual({});
  });
});

describe('one answer among all', () => {
  it('is read and replaced wherever it lies; null takes it away', () => {
    const answers = { devices: [{ kind: 'a' }, { kind: 'b' }] };
    expect(answerAt(answers, 'devices.1.kind')).toBe('b');
    const next = withAnswerAt(fields, answers, 'devices.1.kind', null);
    expect(next).toEqual({ devices: [{ kind: 'a' }, {}] });
    expect(answers.devices[1]).toEqual({ kind: 'b' });
    expect(withAnswerAt(fields, {}, 'address.city', 'Berlin')).toEqual({ address: { city: 'Berlin' } });
    expect(withAnswerAt(fields, {}, 'size.1', 'b')).toEqual({ size: [null, 'b'] });
    expect(withAnswerAt(fields, { none: 'x' }, 'none', null)).toEqual({ none: null });
  });
});

describe('rows', () => {
  const rows = { devices: [{ kind: 'a' }, { kind: 'b' }] };
  it.each<[string, object]>([
    ['add', { devices: [{ kind: 'a' }, { kind: 'b' }, {}] }],
    ['remove.0', { devices: [{ kind: 'b' }] }],
    ['down.0', { devices: [{ kind: 'b' }, { kind: 'a' }] }],
    ['up.1', { devices: [{ kind: 'b' }, { kind: 'a' }] }],
    ['up.0', rows],
    ['remove.9', rows],
  ])('%s', (change, expected) => {
    expect(withChangedRows(fields, rows, 'devices', readRowChange(change)!)).toEqual(expected);
  });

  it('of a tuple stand behind its first entries', () => {
    const size = { size: ['a', 'b', 'c', 'd'] };
    expect(withChangedRows(fields, size, 'size', { kind: 'remove', row: 0 })).toEqual({
      size: ['a', 'b', 'd'],
    });
  });

  it('are not changed by anything else that is posted', () => {
    for (const text of ['', 'remove', 'remove.x', 'remove.-1', 'add.1', '__proto__.0'])
      expect(readRowChange(text)).toBeNull();
    expect(withChangedRows(fields, rows, 'address', { kind: 'add' })).toEqual(rows);
  });
});
