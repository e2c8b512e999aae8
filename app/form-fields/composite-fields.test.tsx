import { describe, expect, it } from 'vitest';
import { resolveForm } from '../../forms/resolve-form';
import { sectionsOf } from '../../forms/form-steps';
import { specialiseForm } from '../../forms/specialise-form';
import { NOW, personWith } from '../../forms/test-data/persons';
import { smallForm } from '../../forms/test-data/small-form';
import type { SmallForm } from '../../forms/test-data/small-form';
import type { Answers } from '../../rules/facts';
import { renderPart } from '../../tests/builders/render-part';
import { liveFields, problemsOf, shownAnswers } from '../drafts/live-fields';
import { UiProvider } from '../ui/ui-provider';
import { AnswersProvider, type AnswersPage } from './answers-context';
import { StepForm } from './rjsf/step-form';
import { errorsByPlace } from './step-errors';

const reader = { locale: 'en', zone: 'UTC', now: NOW };
const said = { en: 'Ask for a dock as well.', 'zh-CN': '请同时申请扩展坞。' };

const form: SmallForm = {
  fields: {
    address: {
      'x-type': 'group',
      properties: { street: { 'x-type': 'short-text' }, city: { 'x-type': 'short-text' } },
      required: ['city'],
    },
    devices: {
      'x-type': 'list',
      maxItems: 3,
      items: {
        'x-type': 'group',
        properties: {
          kind: { 'x-type': 'choice', enum: ['laptop', 'phone'] },
          count: { 'x-type': 'integer' },
          model: { 'x-type': 'short-text' },
        },
        required: ['kind'],
      },
    },
    size: { 'x-type': 'tuple', prefixItems: [{ 'x-type': 'number' }, { 'x-type': 'number' }], minItems: 2 },
    tags: { 'x-type': 'list', items: { 'x-type': 'short-text' } },
    terms: { 'x-type': 'constant', const: 'Standard' },
  },
  required: ['address'],
  rules: [
    { id: 'model', when: { '==': [{ var: 'row.kind' }, 'laptop'] }, show: ['devices.*.model'] },
    {
      id: 'dock',
      when: { '==': [{ var: 'row.kind' }, 'laptop'] },
      messages: [{ at: 'devices.*.kind', level: 'note', text: said }],
    },
  ],
};

async function render(answers: Answers, told = false): Promise<string> {
  const special = specialiseForm(smallForm(form), personWith(), { fallback: 'UTC' });
  const resolved = resolveForm(special, { answers, subject: null, now: NOW });
  const [step] = special.steps;
  if (!step) throw new Error('no step');
  const keys = new Set(Object.keys(form.fields));
  const errors = told ? problemsOf(special, resolved, keys, reader) : [];
  const page: AnswersPage = {
    fields: liveFields(special, step, resolved, 'en'),
    answers: shownAnswers(answers, resolved),
    errors: errorsByPlace(errors),
    tools: {
      given: () => answers,
      change: () => undefined,
      left: () => undefined,
      persons: { known: {}, eligible: () => undefined, search: () => Promise.resolve([]) },
      files: { action: () => '/upload', upload: () => Promise.resolve({ refused: '' }) },
    },
  };
  return renderPart(
    <UiProvider scheme="light" nonce="n">
      <AnswersProvider value={page}>
        <StepForm sections={sectionsOf(step)} errors={errors} attempts={told ? 1 : 0} />
      </AnswersProvider>
    </UiProvider>,
  );
}

function tagsNamed(html: string, name: string): string[] {
  return (html.match(/<(input|select|button)\b[^>]*>/g) ?? []).filter((tag) =>
    tag.includes(`name="${name}"`),
  );
}

describe('fields that hold others', () => {
  it('post what lies in them under the names of both, and say which rows there are', async () => {
    const html = await render({
      address: { city: 'Berlin' },
      devices: [{ kind: 'laptop', model: 'X1' }, { kind: 'phone' }],
      tags: ['a'],
    });
    expect(tagsNamed(html, 'address.city')[0]).toContain('value="Berlin"');
    expect(tagsNamed(html, 'devices').map((tag) => /value="(.*?)"/.exec(tag)?.[1])).toEqual(['', '0', '1']);
    expect(tagsNamed(html, 'devices.0.model')[0]).toContain('value="X1"');
    expect(tagsNamed(html, 'tags.0')[0]).toContain('value="a"');
    expect(tagsNamed(html, 'size.0')).toHaveLength(1);
    expect(html).toContain('Standard');
  });

  it('show in each row what the rules say of that row', async () => {
    const html = await render({ devices: [{ kind: 'laptop' }, { kind: 'phone' }] });
    expect(tagsNamed(html, 'devices.0.model')).toHaveLength(1);
    expect(tagsNamed(html, 'devices.1.model')).toHaveLength(0);
    expect(html.split(said.en)).toHaveLength(2);
    expect(html).toContain('id="field-devices.0.kind-said"');
  });

  it('name every control and every row', async () => {
    const html = await render({ devices: [{ kind: 'laptop' }] });
    expect(html).toMatch(/<label[^>]*for="field-address\.city"/);
    expect(html).toMatch(
      /role="group"[^>]*aria-labelledby="field-address-label"|aria-labelledby="field-address-label"[^>]*role="group"/,
    );
    expect(html).toContain('aria-label="Label of devices, row 1"');
    expect(html).toContain('aria-label="Remove row 1 of Label of devices"');
  });

  it('lead from the summary to the field inside, whose error stands beside it', async () => {
    const html = await render({ address: {}, devices: [{}] }, true);
    expect(html).toContain('href="#field-address.city"');
    expect(html).toContain('href="#field-devices.0.kind"');
    expect(html).toContain('id="field-address.city-error"');
    expect(html).toMatch(/“Label of devices › 1 › Label of devices\.\*\.kind” is required/);
  });

  it('offer their rows’ buttons to pages without scripts, and no more rows than may be', async () => {
    const rows = [{ kind: 'phone' }, { kind: 'phone' }, { kind: 'phone' }];
    const html = await render({ devices: rows });
    const values = tagsNamed(html, '_row').map((tag) => /value="(.*?)"/.exec(tag)?.[1]);
    expect(values).toContain('devices:remove.2');
    expect(tagsNamed(html, '_row').find((tag) => tag.includes('devices:add'))).toContain('disabled=""');
    expect(tagsNamed(html, '_row').find((tag) => tag.includes('devices:up.0'))).toContain('disabled=""');
  });
});
