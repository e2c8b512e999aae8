import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../forms/editing/json-patch';
import type { Json } from '../../rules/conditions/condition';
import { withoutCases } from '../cases/test-data/without-cases';
import { loadItems } from '../load-items.server';
import { parseItem } from '../parse-item';
import { applyOperations } from './apply-operations';
import { readItemDraft } from './item-draft';
import type { ItemDraftDocument } from './item-draft';
import type { ItemOperation } from './item-operation';
import { randomItems } from './test-data/random-items';
import { dice, operationFrom } from './test-data/random-operations';

const items = loadItems().map(({ document }) => readItemDraft(withoutCases(document)));
const [onboarding] = items.filter(({ key }) => key === 'employee-onboarding') as [ItemDraftDocument];
const bytes = (document: unknown) => JSON.stringify(document);

function applied(document: ItemDraftDocument, ...operations: ItemOperation[]): ItemDraftDocument {
  const outcome = applyOperations(document, operations);
  if (!outcome.ok) throw new Error(outcome.refusal.message.en);
  return outcome.document;
}

function refused(document: ItemDraftDocument, ...operations: ItemOperation[]): string {
  const outcome = applyOperations(document, operations);
  return outcome.ok ? 'done' : `${outcome.refusal.code} ${outcome.refusal.problem}`;
}

describe('any operations', () => {
  it('undone and redone change no byte, and leave a document that can be edited on', () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(randomItems, fc.array(dice, { minLength: 1, maxLength: 12 }), (item, throws) => {
        let current = item;
        for (const thrown of throws) {
          const operation = operationFrom(current, thrown);
          const before = bytes(current);
          const outcome = applyOperations(current, [operation]);
          expect(bytes(current), 'the document that was given stays as it was').toBe(before);
          if (!outcome.ok) continue;
          done.add(operation.op);
          const { document, forward, inverse } = outcome;
          expect(bytes(applyPatch(document as unknown as Json, inverse))).toBe(before);
          expect(bytes(applyPatch(current as unknown as Json, forward))).toBe(bytes(document));
          expect(bytes(readItemDraft(JSON.parse(bytes(document))))).toBe(bytes(document));
          current = document;
        }
      }),
      { numRuns: 60 },
    );
    // Of thirty-odd kinds; a few are rarely thrown.
    expect(done.size, [...done].join(' ')).toBeGreaterThan(20);
  }, 20_000);

  it('are one step with one name', () => {
    const outcome = applyOperations(onboarding, [
      { op: 'move-field', field: 'workMode', to: { step: 'person' } },
      { op: 'set-required', field: 'workMode', required: false },
    ]);
    expect(outcome.ok && outcome.title).toEqual({
      en: 'Moved Work mode to step 1, and 1 more',
      'zh-CN': '将“办公方式”移到第 1 步，等 2 项',
    });
    expect(
      applyOperations(onboarding, [
        { op: 'set-readers', read: [] },
        { op: 'remove-rule', rule: 'none' },
      ]),
    ).toMatchObject({ ok: false, at: 1, refusal: { code: 'E-406', problem: 'no-such-rule' } });
  });
});

describe('a key that is renamed', () => {
  it.each(items.map((item) => [item.key, item] as const))(
    'takes everything along that names it: %s parses with all keys renamed, and is the same when renamed back',
    (_, item) => {
      const keys = Object.keys(item.form.schema.properties);
      const there = applied(
        item,
        ...keys.map((field, at): ItemOperation => ({ op: 'rename-field', field, key: `qz${at}` })),
      );
      expect(keys.filter((key) => new RegExp(`answers\\.${key}\\b`).test(bytes(there)))).toEqual([]);
      expect(() => parseItem(there)).not.toThrow();
      const back = keys.map((key, at): ItemOperation => ({ op: 'rename-field', field: `qz${at}`, key }));
      expect(bytes(applied(there, ...back))).toBe(bytes(item));
    },
  );

  it('is refused where it is taken, or no key', () => {
    const rename = (key: string) => refused(onboarding, { op: 'rename-field', field: 'office', key });
    expect(rename('laptop')).toBe('E-406 key-taken');
    expect(rename('constructor')).toBe('E-406 bad-key');
    expect(rename('two words')).toBe('E-406 bad-key');
    expect(refused(onboarding, { op: 'rename-field', field: 'none', key: 'some' })).toBe(
      'E-406 no-such-field',
    );
  });
});

describe('an option that is renamed', () => {
  it('takes offers, conditions, tables and texts along', () => {
    const renames: readonly [field: string, option: string][] = [
      ['workMode', 'remote'],
      ['legalEntity', 'DE'],
      ['employmentType', 'contractor'],
      ['office', 'New York'],
      ['laptop', 'developer'],
    ];
    const there = applied(
      onboarding,
      ...renames.map(([field, option]): ItemOperation => ({ op: 'rename-option', field, option, to: 'qz' })),
    );
    const deciding = bytes([there.form.schema, there.form.rules, there.fulfilment]);
    expect(renames.filter(([, option]) => deciding.includes(`"${option}"`))).toEqual([]);
    expect(() => parseItem(there)).not.toThrow();
    const back = renames.map(([field, option]): ItemOperation => ({
      op: 'rename-option',
      field,
      option: 'qz',
      to: option,
    }));
    expect(bytes(applied(there, ...back))).toBe(bytes(onboarding));
  });

  it('is not removed while something names it, unless that is meant', () => {
    const remove = { op: 'remove-option', field: 'office', option: 'Berlin' } as const;
    expect(refused(onboarding, remove)).toBe('E-406 in-use');
    const without = applied(onboarding, { ...remove, used: 'remove' });
    expect(() => parseItem(without)).not.toThrow();
    expect(bytes(without.form).includes('"Berlin"')).toBe(false);
  });
});

describe('a field that is removed', () => {
  it.each(Object.keys(onboarding.form.schema.properties))(
    'with what uses it leaves an item that parses: %s',
    (field) => {
      const outcome = applyOperations(onboarding, [{ op: 'remove-field', field, used: 'remove' }]);
      if (!outcome.ok) return expect(outcome.refusal.problem).toBe('cannot-go');
      expect(new RegExp(`answers\\.${field}\\b|answer:/?${field}\\b`).test(bytes(outcome.document))).toBe(
        false,
      );
      // Tickets that others waited for, or that readers are named by, may have gone with it.
      const faults = parseFaults(outcome.document).filter((each) => !/No (ticket|rule opens)/.test(each));
      expect(faults).toEqual([]);
      return undefined;
    },
  );

  it('is refused while something names it, and where the item cannot be without it', () => {
    expect(refused(onboarding, { op: 'remove-field', field: 'workMode' })).toBe('E-406 in-use');
    expect(refused(onboarding, { op: 'remove-field', field: 'fullName', used: 'remove' })).toBe(
      'E-406 cannot-go',
    );
  });
});

describe('JSON that replaces a part', () => {
  it('keeps unknown keys, and is refused where rules would be lost that nobody named', () => {
    const rules = onboarding.form.rules.filter(({ id }) => id !== 'office');
    const replace = { op: 'replace-part', place: '/form/rules', value: rules } as const;
    expect(applyOperations(onboarding, [replace])).toMatchObject({
      ok: false,
      refusal: { code: 'E-207', message: { en: expect.stringContaining('form-rule:office') as string } },
    });
    const meant = applied(onboarding, { ...replace, removes: ['form-rule:office'] });
    expect(meant.form.rules).toHaveLength(onboarding.form.rules.length - 1);
    const whole = { ...(JSON.parse(bytes(onboarding)) as Record<string, Json>), 'x-own': { a: 1 } };
    expect(bytes(applied(onboarding, { op: 'replace-part', place: '', value: whole }))).toBe(bytes(whole));
  });

  it('is refused where it is no item any more', () => {
    const replace = (place: string, value: Json) => refused(onboarding, { op: 'replace-part', place, value });
    expect(replace('/form/schema', {})).toBe('E-401 not-a-part');
    expect(replace('/form/rules', [{ id: 'a' }, { id: 'a' }])).toBe('E-401 not-a-part');
    expect(replace('/form/none/deep', 1)).toBe('E-406 no-such-place');
    expect(replace('/key', 'another')).toBe('E-406 fixed-keyword');
    expect(replace('/editors', { departments: 'hr' })).toBe('E-401 not-a-part');
  });
});

function parseFaults(document: unknown): string[] {
  try {
    parseItem(document);
    return [];
  } catch (error) {
    return [String(error)];
  }
}
