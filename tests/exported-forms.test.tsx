import Form from '@rjsf/core';
import { customizeValidator } from '@rjsf/validator-ajv8';
import Ajv2020 from 'ajv/dist/2020';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { loadItems } from '../catalog/load-items.server';
import { exportForm } from '../forms/interchange/export/export-form';
import { contractorAnswers } from './builders/service-company';

const validator = customizeValidator({ AjvClass: Ajv2020 as never });

/** The export as stock rjsf draws it, with its own theme and no code of ours. */
function drawn(key: string, formData: Record<string, unknown>): string {
  const item = loadItems().find(({ document }) => document.key === key);
  const { schema, uiSchema } = exportForm(item!.document.form, { plain: true });
  return renderToStaticMarkup(<Form {...{ schema, uiSchema, formData, validator }} />);
}

const examples: Readonly<Record<string, Record<string, unknown>>> = {
  'employee-onboarding': contractorAnswers(),
  'report-problem': {
    topic: 'device',
    description: 'The screen stays black',
    expectedResult: 'A picture',
    urgency: 'stops-me',
  },
  'area-access': {
    person: 'ENG-2',
    area: 'rd-lab',
    from: '2026-12-01',
    until: '2026-12-31',
    reason: 'Tests',
  },
};

describe('the export of a form that ships', () => {
  it.each(loadItems().map(({ document }) => document.key))('is drawn by stock rjsf: %s', (key) => {
    // It warns of widths and formats that it does not know; what it cannot draw, it says on the page.
    vi.spyOn(console, 'warn').mockReturnValue();
    for (const answers of [{}, examples[key] ?? {}]) {
      const html = drawn(key, answers);
      expect(html).not.toMatch(/Unsupported field|Unknown field|unknown field type/i);
      expect(html).toContain('<form class="rjsf">');
    }
    expect(Object.keys(examples)).toContain(key);
  });

  it('gives long answers a box of several lines, also where they may be left out', () => {
    const html = drawn('report-problem', examples['report-problem'] ?? {});
    expect(html.match(/<textarea[^>]*id="root_(\w+)/g)).toEqual([
      expect.stringContaining('root_description'),
      expect.stringContaining('root_expectedResult'),
    ]);
  });
});
