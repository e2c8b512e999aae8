import { describe, expect, it } from 'vitest';
import { applyOperations } from '../../../../catalog/editing/apply-operations';
import { readItemDraft } from '../../../../catalog/editing/item-draft';
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import { tablesOf } from '../../../../catalog/editing/work-lists';
import { loadCalendars, loadItems } from '../../../../catalog/load-items.server';
import { parseItem } from '../../../../catalog/parse-item';
import type { Item } from '../../../../catalog/parse-item';
import { planRequest } from '../../../../catalog/plan-request';
import { randomCase } from '../../../../tests/policy-oracle/generate/random-case';
import type { ConditionFact } from '../../rules/condition/condition-facts';
import { proveTables } from '../../../../rules/prove/table-findings';
import { tableMarks } from './table-marks';
import { madeFromRule, rulesForTables } from './made-from-rule';

const shipped = loadItems().find(({ document: { key } }) => key === 'employee-onboarding') as Item;
const draft = readItemDraft(shipped.document);
const calendars = loadCalendars();
const text = (words: string) => ({ en: words, 'zh-CN': words });
const names = { ofFact: text, ofOutput: text, ofCondition: text('Condition') };

function asTable(item: ItemDraftDocument, rule: string): ItemDraftDocument {
  const operations = madeFromRule(item, rule, names);
  if (!operations) throw new Error(`No table can be made of ${rule}`);
  const applied = applyOperations(item, operations);
  if (!applied.ok) throw new Error(applied.refusal.message.en);
  return applied.document;
}

/** What is planned, without the rules that planned it; what may still come, without the answers that it waits for. */
function planned(item: Item, seed: string, at: number): unknown {
  const { requester, answers, now, people } = randomCase(seed, at);
  const persons = new Map(people.map((person) => [person.number, person]));
  const input = { requester, answers, now, persons, locale: 'en' };
  const { json } = planRequest({ item, version: 1 }, input, { calendars, mode: 'draft' });
  const left = ['trace', 'rule', 'waitsFor'];
  return JSON.parse(
    JSON.stringify(json, (key, value: unknown) => (left.includes(key) ? null : value)),
  ) as unknown;
}

const facts = ['laptop', 'workMode'].map((field): ConditionFact => {
  const options = draft.form.schema.properties[field]?.enum as readonly string[];
  const path = `answers.${field}`;
  return { path, label: field, kind: 'choice', options: options.map((value) => ({ value, label: value })) };
});

describe('a rule made a decision table', () => {
  it('leaves nothing open, and no row of it is hidden by another', () => {
    const item = asTable(draft, 'it.laptop');
    expect(tableMarks(item, facts).get('it.laptop')).toMatchObject({ marks: [], exhaustive: true });
    expect(proveTables(item.fulfilment as never, new Map())[0]?.findings.map(({ kind }) => kind)).toEqual([
      // Another way of working than those that were looked up.
      'gap',
    ]);
  });

  it('has a row for each value that the rule looked up, and stands where the rule stood', () => {
    const item = asTable(draft, 'it.laptop');
    const [table] = tablesOf(item);
    expect(item.fulfilment.rules.some(({ id }) => id === 'it.laptop')).toBe(false);
    expect(table).toMatchObject({ id: 'it.laptop', before: 'it.ship-laptop', hit: 'first' });
    expect(table?.inputs.map(({ value }) => value)).toEqual([
      { var: 'answers.laptop' },
      { var: 'answers.workMode' },
    ]);
    const laptops = { oneOf: ['standard', 'developer'] };
    expect(table?.rows).toEqual([
      { id: 'on-site', when: [laptops, 'on-site'], then: [2] },
      { id: 'hybrid', when: [laptops, 'hybrid'], then: [2] },
      { id: 'remote', when: [laptops, 'remote'], then: [7] },
      { id: 'otherwise', when: [{ noneOf: ['standard', 'developer'] }, null], then: null },
    ]);
  });

  it('plans the same for 100 random onboardings as the laptop rule that ships', () => {
    const item = parseItem(asTable(draft, 'it.laptop'));
    for (let at = 0; at < 100; at++)
      expect(planned(item, 'laptop', at)).toEqual(planned(shipped, 'laptop', at));
  }, 60_000);

  it('plans the same where every rule is one', () => {
    const all = rulesForTables(draft).reduce((item, { id }) => asTable(item, id), draft);
    expect(all.fulfilment.rules).toEqual([]);
    const item = parseItem(all);
    for (let at = 0; at < 100; at++)
      expect(planned(item, 'tables', at)).toEqual(planned(shipped, 'tables', at));
  }, 60_000);

  it('keeps days, and what no cell can say, as conditions; a rule that stops others stays a rule', () => {
    const rule = {
      ...draft.fulfilment.rules[0],
      id: 'dated',
      from: '2026-01-01',
      when: { '>': [{ var: 'answers.x' }, 3] },
    };
    const withRule = (changed: object) =>
      ({
        ...draft,
        fulfilment: { ...draft.fulfilment, rules: [{ ...rule, ...changed }] },
      }) as ItemDraftDocument;
    const condition = { and: [rule.when, { 'fw.onOrAfter': [{ var: 'today' }, '2026-01-01'] }] };
    expect(tablesOf(asTable(withRule({}), 'dated'))[0]?.rows.map(({ when }) => when)).toEqual([
      [{ condition }],
      [{ condition: { '!': [condition] } }],
    ]);
    expect(madeFromRule(withRule({ stop: true }), 'dated', names)).toBeNull();
  });
});
