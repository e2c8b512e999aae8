/** Small random items whose every answer can be tried: two choices, a yes or no and a number, and rules over them. */
import fc from 'fast-check';
import { sampleRule, sampleTicket } from './sample-rules';
import type { FulfilmentRule, TableCell, TableDocument } from '../../rules/fulfilment-document';
import type { Json } from '../../rules/conditions/condition';

/** What each field can be answered with; null for not at all. */
export const domains: Readonly<Record<string, readonly Json[]>> = {
  mode: ['remote', 'hybrid', 'site'],
  size: [0, 1, 2, 3],
  own: [true, false],
  kind: ['a', 'b', 'c'],
};

const text = { en: 'text', 'zh-CN': '文本' };
const answer = (field: string) => ({ var: `answers.${field}` });

const clause: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom('remote', 'hybrid', 'site').map((value) => ({ '==': [answer('mode'), value] })),
  fc.constantFrom('remote', 'hybrid').map((value) => ({ '!=': [answer('mode'), value] })),
  fc.subarray(['a', 'b', 'c'], { minLength: 1 }).map((list) => ({ in: [answer('kind'), list] })),
  fc.constantFrom(1, 2, 3).map((limit) => ({ '>=': [answer('size'), limit] })),
  fc.constantFrom(1, 2).map((limit) => ({ '<': [answer('size'), limit] })),
  fc.constant({ '==': [answer('own'), true] }),
);

const condition: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: clause },
  { weight: 3, arbitrary: fc.tuple(clause, clause).map((and) => ({ and })) },
  { weight: 1, arbitrary: fc.tuple(clause, clause).map((or) => ({ or })) },
  { weight: 1, arbitrary: clause.map((inner) => ({ '!': [inner] })) },
  { weight: 1, arbitrary: fc.constant(true) },
);

const KEYS = ['k1', 'k2', 'k3', 'k4'];

const rule: fc.Arbitrary<Omit<FulfilmentRule, 'id'>> = fc
  .record({
    key: fc.constantFrom(...KEYS),
    after: fc.subarray(KEYS, { maxLength: 1 }),
    when: condition,
    stop: fc.constantFrom(false, false, false, false, true),
  })
  .map(({ key, after, when, stop }) => ({
    ...sampleRule('rule', [sampleTicket(key, { after })], when),
    ...(stop && { stop: true as const }),
  }));

const modeCell = fc.constantFrom<TableCell>(null, 'remote', 'hybrid', { noneOf: ['site'] });
const sizeCell = fc.constantFrom<TableCell>(null, 2, { from: 1 }, { below: 2 });

const table: fc.Arbitrary<TableDocument> = fc
  .record({
    hit: fc.constantFrom<TableDocument['hit']>('unique', 'first', 'collect'),
    rows: fc.array(fc.tuple(modeCell, sizeCell), { minLength: 1, maxLength: 3 }),
  })
  .map(({ hit, rows }) => ({
    id: 'kit',
    text,
    hit,
    inputs: ['mode', 'size'].map((field) => ({ title: text, value: answer(field) })),
    outputs: [],
    then: [{ ticket: sampleTicket('kit') }],
    rows: rows.map((when, at) => ({ id: String(at), when: [...when], then: [] })),
  }));

const formRule = fc.record({
  when: condition,
  hides: fc.constantFrom('own', 'size', 'kind'),
});

const invariant = fc.record({ key: fc.constantFrom(...KEYS), when: condition, never: fc.boolean() });

/** Documents of items; some are refused for their form's rules going in a circle. */
export const smallItems: fc.Arbitrary<unknown> = fc
  .record({
    rules: fc.array(rule, { minLength: 1, maxLength: 5 }),
    tables: fc.array(table, { maxLength: 1 }),
    formRules: fc.array(formRule, { maxLength: 2 }),
    required: fc.subarray(Object.keys(domains)),
    invariants: fc.array(invariant, { maxLength: 2 }),
  })
  .map(({ rules, tables, formRules, required, invariants }) => ({
    formwork: 1,
    key: 'small',
    title: text,
    summary: text,
    category: 'help',
    icon: 'help',
    minutes: 1,
    synonyms: { en: [], 'zh-CN': [] },
    audience: true,
    subject: 'requester',
    form: smallForm(required, formRules),
    fulfilment: {
      calendar: { map: ['site', { site: 'berlin' }] },
      showWork: 'full',
      approvals: [],
      rules: rules.map((each, at) => ({ ...each, id: `r${at}`, then: known(each.then, rules) })),
      tables,
      invariants: invariants.map(({ key, when, never }, at) => {
        const opened = { in: [key, { var: 'opened' }] };
        return { id: `i${at}`, text, holds: { or: [{ '!': [when] }, never ? { '!': [opened] } : opened] } };
      }),
      closing: [],
    },
  }));

/** Prerequisites that any rule opens at all. */
function known(then: FulfilmentRule['then'], rules: readonly Pick<FulfilmentRule, 'then'>[]) {
  const keys = new Set(rules.flatMap((each) => each.then.map(({ ticket }) => ticket?.key)));
  return then.map(({ ticket }) => ({
    ticket: ticket && { ...ticket, after: (ticket.after ?? []).filter((key) => keys.has(key)) },
  }));
}

function smallForm(required: readonly string[], rules: readonly { when: unknown; hides: string }[]) {
  const choice = (values: readonly Json[]) => ({ 'x-type': 'choice', type: 'string', enum: values });
  const options = (values: readonly Json[]) =>
    Object.fromEntries(values.map((value) => [String(value), text]));
  const { mode = [], kind = [] } = domains;
  return {
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: {
        mode: choice(mode),
        size: { 'x-type': 'integer', type: 'integer', minimum: 0, maximum: 3 },
        own: { 'x-type': 'yes-no', type: 'boolean' },
        kind: choice(kind),
      },
      required,
      additionalProperties: false,
    },
    layout: { steps: [{ id: 'all', title: text, rows: Object.keys(domains).map((key) => [key]) }] },
    texts: {
      mode: { label: text, options: options(mode) },
      size: { label: text },
      own: { label: text },
      kind: { label: text, options: options(kind) },
    },
    rules: rules.map(({ when, hides }, at) => ({ id: `f${at}`, when, hide: [hides] })),
    access: { read: ['role:hr'], fields: {} },
  };
}
