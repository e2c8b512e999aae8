import { describe, expect, it } from 'vitest';
import type { FormField } from '../../forms/field-types/field-type';
import type { LiveField } from '../form-fields/answers-context';
import { keptFields } from './kept-fields';

const document = ['name', 'team', 'tools'].map(
  (key): FormField =>
    ({ key, schema: { 'x-type': 'choices' }, texts: { label: {} }, required: false }) as never,
);

/** As they are worked out anew: equal, and none of them the same. */
function fields(
  changes: Readonly<Record<string, Partial<LiveField>>> = {},
  keys = ['name', 'team', 'tools'],
) {
  return new Map(
    document
      .filter(({ key }) => keys.includes(key))
      .map((field): [string, LiveField] => [
        field.key,
        {
          field,
          path: field.key,
          required: false,
          readOnly: false,
          offered: ['a', 'b'],
          notBefore: undefined,
          notAfter: undefined,
          because: undefined,
          said: [{ level: 'note', text: 'Said' }],
          ...changes[field.key],
        },
      ]),
  );
}

describe('the fields of a step', () => {
  it('are the ones from before while nothing has changed', () => {
    const before = fields();
    expect(keptFields(before, fields())).toBe(before);
  });

  it.each([
    { required: true },
    { readOnly: true },
    { offered: ['a'] },
    { offered: undefined },
    { notBefore: '2026-12-01' },
    { notAfter: '2026-12-01' },
    { because: 'Because' },
    { said: [] },
    { said: [{ level: 'warning' as const, text: 'Said' }] },
    { field: { ...(document[1] as FormField) } },
  ])('are the ones from before but for the one that is another: %j', (change) => {
    const before = fields();
    const next = fields({ team: change });
    const kept = keptFields(before, next);
    expect(kept).not.toBe(before);
    expect(kept).toEqual(next);
    expect(kept.get('name')).toBe(before.get('name'));
    expect(kept.get('team')).toBe(next.get('team'));
  });

  it('come and go', () => {
    const before = fields({}, ['name', 'tools']);
    const shown = keptFields(before, fields());
    expect([...shown.keys()]).toEqual(['name', 'team', 'tools']);
    expect(shown.get('tools')).toBe(before.get('tools'));
    expect([...keptFields(shown, fields({}, ['name', 'tools'])).keys()]).toEqual(['name', 'tools']);
  });

  it('keep the order that they have now', () => {
    const next = new Map([...fields()].reverse());
    expect([...keptFields(fields(), next).keys()]).toEqual(['tools', 'team', 'name']);
  });
});
