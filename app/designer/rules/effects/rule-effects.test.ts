import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleDraft } from '../../../../forms/editing/form-draft';
import { effectsOf, withEffects } from './rule-effects';

const folder = path.resolve('catalog/items');
const rules = readdirSync(folder).flatMap((name) => {
  const item = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { form: { rules: RuleDraft[] } };
  return item.form.rules;
});

describe('effects of a rule', () => {
  it('are the rule again, key for key, for every rule that ships', () => {
    expect(rules.length).toBeGreaterThan(10);
    for (const rule of rules) {
      const effects = effectsOf(rule);
      expect(JSON.stringify(effects && withEffects(rule, effects))).toBe(JSON.stringify(rule));
    }
  });

  it('are any rule again to the byte, or none that can be shown', () => {
    const names = fc.array(fc.constantFrom('one', 'two'), { maxLength: 3 });
    const text = fc.constantFrom({ en: 'Hi' }, {});
    const message = fc.record(
      {
        level: fc.constantFrom('note', 'error', 'loud'),
        'x-own': fc.constant(1),
        text,
        at: fc.constantFrom('one', null),
      },
      { requiredKeys: ['text'] },
    );
    const odd = fc.constantFrom<unknown>('one', 7, null, [1], {});
    const part = (whole: fc.Arbitrary<unknown>) => fc.oneof({ weight: 5, arbitrary: whole }, odd);
    const rule = fc.record(
      {
        because: text,
        ...{
          show: part(names),
          clear: part(names),
          offer: part(fc.dictionary(fc.constantFrom('one', 'two'), names)),
        },
        ...{
          messages: part(fc.array(message, { maxLength: 2 })),
          when: fc.jsonValue(),
          set: part(fc.object()),
        },
        id: fc.constant('a'),
      },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(rule, (any) => {
        const before = JSON.parse(JSON.stringify(any)) as RuleDraft;
        const effects = effectsOf(before);
        if (effects) expect(JSON.stringify(withEffects(before, effects))).toBe(JSON.stringify(before));
      }),
      { numRuns: 2000 },
    );
  });

  it('keep what is not ours, and put new effects before the reason', () => {
    const rule: RuleDraft = {
      id: 'a',
      'x-origin': { of: 'import' },
      when: true,
      show: ['one'],
      messages: [{ at: null, level: 'note', text: { en: 'Hi' }, 'x-note': 1 }],
      because: { en: 'So' },
    };
    const effects = effectsOf(rule) ?? [];
    const changed = withEffects(rule, [...effects, { effect: 'offer', field: 'two', options: [] }]);
    expect(Object.keys(changed)).toEqual(['id', 'x-origin', 'when', 'show', 'messages', 'offer', 'because']);
    expect(changed.messages).toEqual(rule.messages);
    expect(changed.offer).toEqual({ two: [] });
  });

  it('take an effect away with its last field', () => {
    const rule: RuleDraft = { id: 'a', when: true, show: ['one'], hide: ['two'] };
    expect(withEffects(rule, [{ effect: 'hide', field: 'two' }])).toEqual({
      id: 'a',
      when: true,
      hide: ['two'],
    });
  });

  it('are none that can be shown where the rule is of another shape', () => {
    expect(effectsOf({ id: 'a', when: true, show: 'one' })).toBeNull();
    expect(effectsOf({ id: 'a', when: true, messages: [{ at: null, level: 'loud', text: {} }] })).toBeNull();
  });
});
