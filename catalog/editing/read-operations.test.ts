import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOperations } from './apply-operations';
import type { ItemOperation } from './item-operation';
import { readOperations } from './read-operations';
import { nestedItem } from './test-data/nested-item';
import { dice, operationFrom } from './test-data/random-operations';

describe('operations from outside', () => {
  it('are read as they were written', () => {
    const item = nestedItem();
    fc.assert(
      fc.property(dice, (thrown) => {
        const operations = [operationFrom(item, thrown)];
        expect(readOperations(JSON.stringify(operations))).toEqual(JSON.parse(JSON.stringify(operations)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '{}',
    '[1]',
    '[{"op":"drop-everything"}]',
    '[{"op":"constructor"}]',
    '[{"op":"remove-field"}]',
    '[{"op":"remove-field","field":5}]',
    '[{"op":"remove-field","field":"a","used":"maybe"}]',
    '[{"op":"remove-field","field":"a","more":1}]',
    '[{"op":"move-field","field":"a","to":{"step":"b","row":-1}}]',
    '[{"op":"set-text","field":"a","text":"label","locale":"fr","value":"x"}]',
    '[{"op":"set-item","property":"key","value":"x"}]',
    '[{"op":"add-rule","rule":[]}]',
    '[{"op":"set-readers","read":[1]}]',
    '[{"op":"set-field","field":"a","keyword":"b","value":{"__proto__":1}}]',
    'nonsense',
  ])('are refused: %s', (text) => {
    expect(() => readOperations(text)).toThrow('E-902');
  });

  it('that were read are done or refused with words, whatever they hold', () => {
    const item = nestedItem();
    const json = fc.jsonValue({ maxDepth: 2 });
    const field = fc.constantFrom('size', 'devices', 'address.kind', 'none');
    const object = fc.dictionary(
      fc.constantFrom('id', 'key', 'when', 'show', 'set', 'messages', 'then'),
      json,
    );
    const operation = fc.oneof(
      fc.record({
        op: fc.constant('set-field'),
        field,
        keyword: fc.constantFrom('items', 'maxItems', '/a/b'),
        value: json,
      }),
      fc.record({ op: fc.constant('set-access'), field, ask: json }),
      fc.record({ op: fc.constantFrom('add-rule'), rule: object }),
      fc.record({ op: fc.constant('set-rule'), rule: fc.constantFrom('in-rows', 'none'), value: object }),
      fc.record({ op: fc.constant('add-work'), list: fc.constantFrom('rules', 'approvals'), value: object }),
      fc.record({
        op: fc.constant('set-item'),
        property: fc.constantFrom('subject', 'keyDate', 'editors', 'review'),
        value: json,
      }),
      fc.record({
        op: fc.constant('set-fulfilment'),
        property: fc.constantFrom('calendar', 'owners', 'closing'),
        value: json,
      }),
      fc.record({ op: fc.constant('remove-field'), field, used: fc.constantFrom('refuse', 'remove') }),
      fc.record({ op: fc.constant('rename-field'), field, key: fc.constantFrom('a', 'kind', '1') }),
      fc.record({
        ...{ op: fc.constant('replace-part'), value: fc.oneof(json, object) },
        place: fc.constantFrom(
          '',
          '/form/rules/0',
          '/form/texts',
          '/form/schema/properties/size',
          '/fulfilment',
          '/form/layout/steps/0',
        ),
      }),
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 4 }), (posted) => {
        let operations: readonly ItemOperation[] | null = null;
        try {
          operations = readOperations(posted);
        } catch (error) {
          expect(String(error)).toContain('E-902');
        }
        read += operations ? 1 : 0;
        if (operations) expect(typeof applyOperations(item, operations).ok).toBe('boolean');
      }),
      { numRuns: 2_000 },
    );
    expect(read).toBeGreaterThan(1_000);
  }, 20_000);
});
