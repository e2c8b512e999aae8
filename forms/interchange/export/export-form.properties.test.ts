import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormDocument } from '../../form-document';
import { parseForm } from '../../parse-form';
import { resolveForm } from '../../resolve-form';
import { specialiseForm } from '../../specialise-form';
import { NOW } from '../../test-data/persons';
import { randomCases } from '../../test-data/random-form';
import type { RandomCase } from '../../test-data/random-form';
import { smallDocument } from '../../test-data/small-form';
import { validateAnswers } from '../../validate-answers';
import { outsideAjv } from '../conformance/outside-ajv.server';
import { importForm } from '../import-form';
import { exportForm, unsaidBy } from './export-form';

const zones = { fallback: 'UTC' };

/** Whether our own validation takes the answers. */
function stands(document: FormDocument, { requester, subject, answers }: RandomCase): boolean {
  const form = specialiseForm(parseForm(document), requester, zones);
  return validateAnswers(form, resolveForm(form, { answers, subject, now: NOW })).length === 0;
}

describe('an export', () => {
  it('lets an outside validator accept and reject what our own does', { timeout: 60_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.oneof(randomCases(true), randomCases(false)), (drawn) => {
        const document = smallDocument(drawn.form);
        const { requester, subject } = drawn;
        const options = { requester, known: { subject, today: '2026-11-23' } };
        const unsaid = unsaidBy(document, options).filter(({ what }) => what === 'condition');
        if (unsaid.length > 0) return;
        compared += 1;
        const outside = outsideAjv(exportForm(document, options).schema);
        expect(outside(drawn.answers)).toBe(stands(document, drawn));
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(40);
  });

  it('imports as the document that it was made of, and exports to the byte', () => {
    fc.assert(
      fc.property(randomCases(true), ({ form }) => {
        const document = smallDocument(form);
        const exported = exportForm(document);
        const outside = JSON.parse(JSON.stringify(exported)) as typeof exported;
        const { document: again, notes } = importForm(outside);
        expect(again).toEqual(document);
        expect(notes).toEqual([]);
        expect(again && JSON.stringify(exportForm(again))).toBe(JSON.stringify(exported));
      }),
      { numRuns: 100 },
    );
  });
});
