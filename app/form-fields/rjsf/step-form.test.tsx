import { describe, expect, it } from 'vitest';
import type { FormField } from '../../../forms/field-types/field-type';
import { fieldTypes } from '../../../forms/field-types/field-types';
import type { Answers } from '../../../rules/facts';
import { renderPart } from '../../../tests/builders/render-part';
import type { Locale } from '../../texts/locales';
import { UiProvider } from '../../ui/ui-provider';
import { AnswersProvider, type AnswersPage, type LiveField } from '../answers-context';
import { errorsByPlace } from '../step-errors';
import { StepForm } from './step-form';

const text = (en: string, zh = en) => ({ en, 'zh-CN': zh });

function field(key: string, schema: object, more: object = {}): LiveField {
  const texts = { label: text(`Label of ${key}`, `${key}的标签`), help: text(`Help of ${key}`) };
  return {
    field: { key, schema, texts, required: false, ...more } as FormField,
    required: true,
    readOnly: false,
    offered: undefined,
    notBefore: undefined,
    notAfter: undefined,
    because: undefined,
    path: key,
    said: [],
  };
}

const options = { a: text('Option A'), b: text('Option B') };
const chosen = { texts: { label: text('Label of choice'), options } };

/** One of every type. */
const everyType: readonly LiveField[] = [
  field('name', { 'x-type': 'short-text', type: 'string', maxLength: 40 }),
  field('story', { 'x-type': 'long-text', type: 'string' }),
  field('mail', { 'x-type': 'email', type: 'string' }),
  {
    ...field(
      'choice',
      { 'x-type': 'choice', 'x-widget': 'select', type: 'string', enum: ['a', 'b'] },
      chosen,
    ),
    offered: ['a', 'b'],
  },
  {
    ...field(
      'many',
      { 'x-type': 'choices', type: 'array' },
      { texts: { label: text('Label of many'), options } },
    ),
    offered: ['a', 'b'],
  },
  field('yes', { 'x-type': 'yes-no', type: 'boolean' }),
  {
    ...field('day', { 'x-type': 'date', type: 'string' }),
    notBefore: '2026-11-23',
    because: 'Asked because',
  },
  field('who', { 'x-type': 'person', type: 'string' }),
  field('pay', {
    'x-type': 'money',
    type: 'object',
    properties: { currency: { type: 'string', enum: ['EUR', 'CNY'] } },
  }),
  field('mark', {
    'x-type': 'rating',
    type: 'integer',
    'x-ends': { low: text('poor'), high: text('great') },
  }),
  field('clock', { 'x-type': 'time', type: 'string' }),
  field('call', { 'x-type': 'date-time', type: 'object' }),
  field('leave', { 'x-type': 'period', type: 'object' }),
  { ...field('unit', { 'x-type': 'department', type: 'string' }), offered: ['a', 'b'] },
  { ...field('place', { 'x-type': 'office', type: 'string' }), offered: ['a', 'b'] },
  field('phone', { 'x-type': 'phone', type: 'string' }),
  field('site', { 'x-type': 'url', type: 'string' }),
  field('home', { 'x-type': 'address', type: 'object', 'x-countries': ['DE', 'CN'] }),
  field('papers', { 'x-type': 'files', type: 'array', 'x-accept': ['application/pdf'] }),
  field('terms', { 'x-type': 'consent', type: 'object', 'x-version': '2' }),
  field('part', { 'x-type': 'heading', type: 'null' }),
  field('hint', { 'x-type': 'note', type: 'null' }),
  field('data', { 'x-type': 'json' }),
  field('hours', { 'x-type': 'number', type: 'number', 'x-unit': text('hours', '小时') }),
  field('people', { 'x-type': 'integer', type: 'integer', minimum: 0 }),
  field('names', { 'x-type': 'text-list', type: 'array', maxItems: 5 }),
  field('paper', { 'x-type': 'file', type: 'object', 'x-accept': ['application/pdf'] }),
];

/** What holds others is drawn with what lies in it (`composite-fields.test.tsx`). */
const composites = new Set(['group', 'list', 'tuple', 'constant']);

interface Shown {
  fields?: readonly LiveField[];
  answers?: Answers;
  errors?: readonly { field: string; code: string; message: string }[];
  attempts?: number;
  locale?: Locale;
}

function render({
  fields = everyType,
  answers = {},
  errors = [],
  attempts = 0,
  locale = 'en',
}: Shown): Promise<string> {
  const page: AnswersPage = {
    fields: new Map(fields.map((live) => [live.field.key, live])),
    answers,
    errors: errorsByPlace(errors),
    tools: {
      given: () => answers,
      change: () => undefined,
      left: () => undefined,
      persons: { known: {}, eligible: () => undefined, search: () => Promise.resolve([]) },
      files: { action: (key) => `/upload?field=${key}`, upload: () => Promise.resolve({ refused: '' }) },
    },
  };
  const rows = fields.map((live) => [live.field.key]);
  return renderPart(
    <UiProvider scheme="light" nonce="n">
      <AnswersProvider value={page}>
        <StepForm sections={[{ id: 'only', columns: 1, rows }]} errors={errors} attempts={attempts} />
      </AnswersProvider>
    </UiProvider>,
    locale,
  );
}

/** The opening tags of an element, with their attributes in any order. */
function tags(html: string, name: string): string[] {
  return html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
}

function tagWith(html: string, name: string, attribute: string): string {
  return tags(html, name).find((tag) => tag.includes(attribute)) ?? '';
}

describe('the theme of forms', () => {
  it('has a control for every field type', async () => {
    expect(everyType.map(({ field: { schema } }) => schema['x-type']).sort()).toEqual(
      Object.keys(fieldTypes)
        .filter((name) => !composites.has(name))
        .sort(),
    );
    const html = await render({});
    for (const {
      field: { key },
    } of everyType)
      expect(html).toContain(`Label of ${key}`);
  });

  it('ties every label to its control, and every group to its name', async () => {
    const html = await render({});
    for (const key of ['name', 'story', 'mail', 'choice', 'day', 'who', 'pay', 'paper']) {
      expect(tagWith(html, 'label', `for="field-${key}"`)).not.toBe('');
      expect(html).toMatch(new RegExp(`<(input|select|textarea)\\b[^>]*id="field-${key}"`));
    }
    expect(tagWith(html, 'div', 'role="radiogroup"')).toContain('aria-labelledby="field-yes-label"');
    expect(tagWith(html, 'div', 'id="field-many"')).toContain('aria-labelledby="field-many-label"');
    expect(html).toContain('id="field-yes-label"');
  });

  it('posts values under the fields’ keys, without scripts', async () => {
    const answers: Answers = {
      name: 'Mara',
      choice: 'b',
      many: ['a'],
      yes: true,
      day: '2026-12-03',
      who: 'ENG-2',
      pay: { amount: 1200.5, currency: 'CNY' },
      names: ['Figma'],
      paper: { id: 'f1', name: 'scan.pdf', type: 'application/pdf', size: 1000 },
    };
    const html = await render({ answers });
    expect(tagWith(html, 'input', 'name="name"')).toContain('value="Mara"');
    expect(html).toMatch(/<option value="b" selected="">/);
    expect(tagWith(html, 'input', 'value="a"')).toContain('checked=""');
    expect(tagWith(html, 'input', 'value="yes"')).toContain('checked=""');
    expect(tagWith(html, 'input', 'name="day"')).toContain('value="2026-12-03"');
    expect(tagWith(html, 'input', 'name="who"')).toContain('value="ENG-2"');
    expect(tagWith(html, 'input', 'name="pay.amount"')).toContain('value="1200.5"');
    expect(html).toMatch(/<option selected="">CNY<\/option>/);
    expect(tagWith(html, 'input', 'name="names"')).toContain('value="Figma"');
    expect(tagWith(html, 'input', 'name="paper.id"')).toContain('value="f1"');
  });

  it('tells "none ticked" from "not asked" by an empty value beside the boxes', async () => {
    expect(tags(await render({}), 'input').filter((tag) => tag.includes('name="many"'))[0]).toContain(
      'value=""',
    );
  });

  it('shows errors at their fields, named by them, and in a summary that leads there', async () => {
    const errors = [{ field: '/mail', code: 'E-304', message: 'That is no address' }];
    const html = await render({ errors, attempts: 1 });
    const control = tagWith(html, 'input', 'id="field-mail"');
    expect(control).toContain('aria-invalid="true"');
    expect(control).toContain('aria-describedby="field-mail-error field-mail-hint"');
    expect(html).toMatch(/id="field-mail-error"[^>]*>.*?That is no address/);
    expect(html).toMatch(
      /role="alert"[^>]*>.*One answer needs your attention.*<a href="#field-mail">That is no address/,
    );
    expect(tagWith(html, 'input', 'id="field-name"')).not.toContain('aria-invalid');
  });

  it('keeps the summary back until going on was tried', async () => {
    const errors = [{ field: '/mail', code: 'E-304', message: 'That is no address' }];
    const html = await render({ errors, attempts: 0 });
    expect(html).toContain('That is no address');
    expect(html).not.toContain('role="alert"');
  });

  it('says help and reason, and names them for the control', async () => {
    const html = await render({});
    expect(tagWith(html, 'input', 'id="field-day"')).toContain(
      'aria-describedby="field-day-hint field-day-because"',
    );
    expect(html).toMatch(/id="field-day-because"[^>]*>Asked because</);
  });

  it('bounds dates', async () => {
    expect(tagWith(await render({}), 'input', 'id="field-day"')).toContain('min="2026-11-23"');
  });

  it('marks what may be left out, except where unanswered counts as no', async () => {
    const optional = everyType.map((live) => ({ ...live, required: false }));
    const html = await render({ fields: optional });
    expect(html).toMatch(/Label of name<span[^>]*> \(optional\)/);
    expect(html).not.toMatch(/Label of yes<span[^>]*> \(optional\)/);
  });

  it('keeps an answer in sight that is no longer offered', async () => {
    const html = await render({ answers: { choice: 'c', many: ['z'] } });
    expect(html).toMatch(/<option value="c" disabled="" selected="">c \(no longer offered\)/);
    expect(tagWith(html, 'input', 'value="z"')).toContain('checked=""');
  });

  it('posts the parts of an answer under their names', async () => {
    const answers: Answers = {
      hours: 1.5,
      mark: 4,
      call: { local: '2026-11-30T09:00', zone: 'Asia/Shanghai' },
      leave: { from: '2026-12-01', until: '2026-12-05' },
      unit: 'b',
      phone: '+8613800138000',
      home: { lines: ['Torstraße 1', '2nd floor'], postalCode: '10119', city: 'Berlin', country: 'DE' },
      papers: [{ id: 'f1', name: 'scan.pdf', type: 'application/pdf', size: 1000 }],
      terms: { given: true, version: '2' },
      data: { a: [1] },
    };
    const html = await render({ answers });
    expect(tagWith(html, 'input', 'name="hours"')).toContain('value="1.5"');
    expect(tagWith(html, 'input', 'value="4"')).toContain('checked=""');
    expect(tagWith(html, 'input', 'name="call.local"')).toContain('value="2026-11-30T09:00"');
    expect(tagWith(html, 'input', 'name="call.zone"')).toContain('value="Asia/Shanghai"');
    expect(tagWith(html, 'input', 'name="leave.until"')).toContain('value="2026-12-05"');
    expect(tagWith(html, 'input', 'name="phone"')).toContain('value="+86 138 0013 8000"');
    expect(html).toMatch(/name="home.lines"[^>]*>Torstraße 1\n2nd floor</);
    expect(html).toMatch(/<option value="DE" selected="">Germany/);
    expect(tags(html, 'input').filter((tag) => tag.includes('name="papers.id"'))).toHaveLength(2);
    expect(tagWith(html, 'input', 'type="checkbox" name="terms.given"')).toContain('checked=""');
    expect(html).toMatch(/name="data"[^>]*>\{\n  &quot;a&quot;/);
  });

  it('asks again for a consent to another version of its text', async () => {
    const html = await render({ answers: { terms: { given: true, version: '1' } } });
    expect(tagWith(html, 'input', 'type="checkbox" name="terms.given"')).not.toContain('checked');
    expect(tagWith(html, 'input', 'name="terms.version"')).toContain('value="2"');
  });

  it('shows headings and notes without a control, and notes of authors without their HTML', async () => {
    const hostile = { label: text('Note'), help: text('**Read** <b>this</b> [x](javascript:alert(1))') };
    const html = await render({
      fields: [field('hint', { 'x-type': 'note', type: 'null' }, { texts: hostile })],
    });
    expect(html).toContain('<strong>Read</strong> &lt;b&gt;this&lt;/b&gt; [x](javascript:alert(1))');
    expect(html).not.toMatch(/<input|href=/);
  });

  it('speaks the reader’s language', async () => {
    const html = await render({
      fields: everyType.slice(0, 1).map((live) => ({ ...live, required: false })),
      locale: 'zh-CN',
    });
    expect(html).toContain('name的标签');
    expect(html).toContain('（选填）');
  });

  it('leaves no field out because of its place in a row, and shows none that is not there', async () => {
    const html = await render({ fields: everyType.slice(0, 2) });
    expect(html).toContain('Label of story');
    expect(html).not.toContain('Label of mail');
  });
});
