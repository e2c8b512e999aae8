/** Random operations that fit a document, for property tests: most can be done, some are refused. */
import fc from 'fast-check';
import { optionsOf } from '../../../forms/editing/field-options';
import { allFields, fieldAt } from '../../../forms/editing/field-place';
import type { JsonObject } from '../../../forms/editing/form-draft';
import type { FieldSpot } from '../../../forms/editing/form-operation';
import type { Json } from '../../../rules/conditions/condition';
import type { ItemDraftDocument } from '../item-draft';
import type { ItemOperation } from '../item-operation';
import { conditionsOf, workOf } from '../work-lists';

/** Numbers from 0 to 1 that decide one operation; the same dice on the same document give the same one. */
export type Dice = readonly number[];

export const dice: fc.Arbitrary<Dice> = fc
  .array(fc.nat(999), { minLength: 6, maxLength: 6 })
  .map((thrown) => thrown.map((each) => each / 1_000));

const types = ['short-text', 'long-text', 'choice', 'choices', 'yes-no', 'date', 'money', 'file', 'no-such'];

export function operationFrom(item: ItemDraftDocument, [kind = 0, ...rest]: Dice): ItemOperation {
  const { form, fulfilment } = item;
  const left = [...rest];
  const pick = <T>(list: readonly T[], otherwise: T): T =>
    list[Math.floor((left.shift() ?? 0) * list.length)] ?? otherwise;
  const number = (most: number) => Math.floor((left.shift() ?? 0) * (most + 1));
  const field = () =>
    pick(
      allFields(form).map(([path]) => path),
      'none',
    );
  const step = () =>
    pick(
      form.layout.steps.map(({ id }) => id),
      'none',
    );
  const rule = () =>
    pick(
      form.rules.map(({ id }) => id),
      'none',
    );
  const locale = () => pick(['en', 'zh-CN'] as const, 'en');
  const words = () => pick(['', 'New words', 'constructor', '新的文字', 'a.b/c~d'], '');
  const spot = (): FieldSpot => {
    const holders = allFields(form)
      .filter(([, each]) => each['x-type'] === 'group')
      .map(([path]) => path);
    const inside = pick(['', '', ...holders], '');
    if (inside !== '') return { inside, at: number(2) };
    const goal = step();
    const sections = form.layout.steps.find(({ id }) => id === goal)?.sections ?? [];
    const section = pick(
      sections.map(({ id }) => id),
      '',
    );
    return {
      step: goal,
      ...(section !== '' && { section }),
      row: number(4),
      ...(number(1) === 0 && { column: number(1) }),
    };
  };
  const conditionName = () => pick([...Object.keys(conditionsOf(item)), 'isNew'], 'isNew');
  const choosing = () => {
    const own = pick(
      allFields(form)
        .filter(([, each]) => optionsOf(each).length > 0)
        .map(([path]) => path),
      'none',
    );
    const options = own === 'none' ? [] : optionsOf(fieldAt(form, own));
    return { field: own, option: pick(options, 'none') };
  };
  const makers: readonly (() => ItemOperation)[] = [
    () => ({ op: 'add-field', type: pick(types, 'date'), to: spot(), required: number(1) === 0 }),
    () => ({ op: 'remove-field', field: field(), used: 'remove' }),
    () => ({ op: 'remove-field', field: field() }),
    () => ({ op: 'move-field', field: field(), to: spot() }),
    () => ({ op: 'rename-field', field: field(), key: pick(['fresh', 'other', 'bad key', 'workMode'], '') }),
    () => ({ op: 'set-field', field: field(), keyword: pick(['maxLength', 'x-own', 'type'], ''), value: 7 }),
    () => ({ op: 'set-field', field: field(), keyword: 'x-widget', value: null }),
    () => ({ op: 'set-required', field: field(), required: number(1) === 0 }),
    () => ({ op: 'set-access', field: field(), ask: null, read: number(1) === 0 ? null : ['role:hr'] }),
    () => ({ op: 'set-readers', read: ['role:hr'] }),
    () => ({
      op: 'set-text',
      field: field(),
      text: pick(['label', 'help', 'example'] as const, 'help'),
      locale: locale(),
      value: words(),
    }),
    () => ({ op: 'add-option', field: choosing().field, label: { en: words() || 'More' } }),
    () => ({ op: 'rename-option', ...choosing(), to: pick(['renamed', '1', 'on-site'], '') }),
    () => ({ op: 'remove-option', ...choosing(), used: pick(['refuse', 'remove'] as const, 'remove') }),
    () => ({ op: 'move-option', ...choosing(), at: number(3) }),
    () => ({ op: 'set-option-text', ...choosing(), locale: locale(), value: words() }),
    () => ({ op: 'add-step', title: { en: words() || 'Step' }, at: number(2) }),
    () => ({ op: 'move-step', step: step(), at: number(3) }),
    () => ({ op: 'remove-step', step: step(), fieldsTo: step() }),
    () => ({ op: 'set-step-text', step: step(), text: 'title', locale: locale(), value: words() }),
    () => ({ op: 'add-section', step: step(), columns: 2, title: { en: 'Section' } }),
    () => {
      const from = step();
      const sections = form.layout.steps.find(({ id }) => id === from)?.sections ?? [];
      const section = pick(
        sections.map(({ id }) => id),
        'none',
      );
      return number(1) === 0
        ? { op: 'remove-section', step: from, section }
        : { op: 'move-section', step: from, section, to: { step: step(), at: 0 } };
    },
    () => ({ op: 'add-rule', rule: { when: true, hide: [field()] }, at: number(3) }),
    () => ({ op: 'set-rule', rule: rule(), value: { id: pick(['renamed', 'office'], 'x'), when: false } }),
    () => ({ op: 'remove-rule', rule: rule() }),
    () => ({ op: 'move-rule', rule: rule(), at: number(5) }),
    () => ({ op: 'set-item-text', text: 'summary', locale: locale(), value: words() }),
    () => ({ op: 'set-item', property: pick(['minutes', 'icon'] as const, 'icon'), value: 9 }),
    () => ({ op: 'set-item', property: 'keyDate', value: null }),
    () => ({ op: 'set-fulfilment', property: 'showWork', value: 'promise' }),
    () => ({ op: 'set-fulfilment', property: 'promise', value: { workingDays: number(9) } }),
    () => ({ op: 'set-fulfilment', property: 'promise', value: null }),
    () => ({
      ...{ op: 'rename-owner', owner: pick(Object.keys(fulfilment.owners ?? {}), 'none') },
      to: pick(['fresh', 'with: more', '__proto__'], 'fresh'),
    }),
    () => ({ op: 'add-work', list: 'rules', value: { text: { en: 'New' }, when: true, then: [] } }),
    () => ({
      op: 'remove-work',
      list: 'rules',
      name: pick(
        fulfilment.rules.map(({ id }) => id),
        'none',
      ),
    }),
    () => ({
      op: 'move-work',
      list: 'rules',
      name: pick(
        fulfilment.rules.map(({ id }) => id),
        'none',
      ),
      at: number(4),
    }),
    () => ({ op: 'add-work', list: 'tables', value: randomTable(field(), number(3)), at: number(2) }),
    () => ({ op: 'add-work', list: 'cases', value: randomCase(field(), words()) }),
    () => {
      const list = pick(['tables', 'cases'] as const, 'tables');
      const name = pick(
        workOf(item, list).map(({ id }) => String(id)),
        'none',
      );
      const value = list === 'tables' ? randomTable(field(), number(3)) : randomCase(field(), words());
      const makes: readonly ItemOperation[] = [
        { op: 'set-work', list, name, value: { ...value, id: name } },
        { op: 'move-work', list, name, at: number(2) },
        { op: 'remove-work', list, name },
      ];
      return pick(makes, makes[0] as ItemOperation);
    },
    () => ({ op: 'set-condition', name: conditionName(), value: { '==': [reading(field()), 'remote'] } }),
    () => ({
      op: 'set-condition',
      name: conditionName(),
      value: { or: [{ 'fw.is': conditionName() }, reading(field())] },
      rename: pick(['fresh', 'isNew', 'bad key'], ''),
    }),
    () => ({
      op: 'set-condition',
      name: conditionName(),
      value: null,
      used: pick(['refuse', 'replace'] as const, 'replace'),
    }),
    () => ({ op: 'replace-part', place: '/form/access', value: { read: [], fields: {}, 'x-kept': 1 } }),
    () => ({ op: 'replace-part', place: '/form/rules', value: [] }),
  ];
  const make = makers[Math.floor(kind * makers.length)];
  return make ? make() : { op: 'set-readers', read: [] };
}

const reading = (field: string) => ({ var: `answers.${field}` });

/** A table that asks for a field and for a condition of its own, with so many rows and one. */
function randomTable(field: string, rows: number): JsonObject {
  const text = { en: 'Table', 'zh-CN': '决策表' };
  const cells: readonly Json[] = [null, 'remote', { oneOf: ['remote', 'x'] }, { condition: reading(field) }];
  return {
    ...{ text, hit: 'first' },
    inputs: [{ title: text, value: reading(field) }],
    outputs: [{ title: text, sets: '/0/ticket/title' }],
    then: [{ ticket: { key: 'made', title: text } }],
    rows: cells.slice(0, rows + 1).map((cell, at) => ({
      ...{ id: `row-${at}`, when: [cell], then: at % 2 === 0 ? [null] : null },
    })),
  };
}

function randomCase(field: string, words: string): JsonObject {
  return { text: { en: words, 'zh-CN': words }, answers: { [field]: 'remote' }, expect: { valid: true } };
}
