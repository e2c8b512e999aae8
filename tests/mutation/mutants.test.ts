import { describe, expect, it } from 'vitest';
import { loadItem, shippedItems } from '../../catalog/load-items.server';
import { mistakesIn } from './condition-mistakes';
import { mutantsOf } from './mutants';

const isRemote = { '==': [{ var: 'answers.workMode' }, 'remote'] };

describe('mistakes in a condition', () => {
  it('are one for each comparison, connective and listed value', () => {
    const isPaid = { in: [{ var: 'answers.kind' }, ['full-time', 'part-time']] };
    expect(mistakesIn({ and: [isRemote, isPaid] }).map(({ what, condition }) => [what, condition])).toEqual([
      ['and → or', { or: [isRemote, isPaid] }],
      ['== → !=', { and: [{ '!=': [{ var: 'answers.workMode' }, 'remote'] }, isPaid] }],
      ['in → not', { and: [isRemote, { '!': [isPaid] }] }],
      ['without "full-time"', { and: [isRemote, { in: [{ var: 'answers.kind' }, ['part-time']] }] }],
      ['without "part-time"', { and: [isRemote, { in: [{ var: 'answers.kind' }, ['full-time']] }] }],
    ]);
  });

  it('turn a constant round where it is all there is, and leave one alone that something is compared with', () => {
    expect(mistakesIn(true).map(({ condition }) => condition)).toEqual([false]);
    expect(mistakesIn({ '==': [{ var: 'answers.own' }, true] })).toHaveLength(1);
  });
});

describe('mutants of the shipped onboarding', () => {
  const { document } = loadItem(`${shippedItems}/employee-onboarding.json`);
  const mutants = mutantsOf(document);

  it('leave out each rule and approval once, and differ from each other', () => {
    const removed = mutants.filter(({ kind }) => kind === 'rule removed');
    const { form, fulfilment } = document;
    expect(removed).toHaveLength(form.rules.length + fulfilment.rules.length + fulfilment.approvals.length);
    const texts = new Set(mutants.map((mutant) => JSON.stringify(mutant.document)));
    expect(texts.size).toBe(mutants.length);
    expect(texts).not.toContain(JSON.stringify(document));
  });

  it('turn every comparison of every condition round', () => {
    const conditions = [
      document.audience,
      ...document.form.rules.map(({ when }) => when),
      ...document.fulfilment.rules.map(({ when }) => when),
    ];
    const written = JSON.stringify(conditions).match(/"(==|!=|in|some|!|!!)":/g) ?? [];
    const turned = mutants.filter(
      ({ kind, place }) => kind === 'comparison turned' && !/true|approvals/.test(place),
    );
    expect(turned.length).toBeGreaterThanOrEqual(written.length);
  });
});
