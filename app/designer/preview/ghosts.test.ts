import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readItemDraft } from '../../../catalog/editing/item-draft';
import { parseItem } from '../../../catalog/parse-item';
import { formFor } from '../../../catalog/form-for';
import { resolveForm } from '../../../forms/resolve-form';
import type { Json } from '../../../rules/conditions/condition';
import { ghostsOf } from './ghosts';

const document: unknown = JSON.parse(readFileSync('catalog/items/employee-onboarding.json', 'utf8'));
const draft = readItemDraft(document);
const item = parseItem(document);
const base = { id: 'P', number: 'P', name: 'P', manages: [] };

function ghosts(roles: readonly string[], answers: Readonly<Record<string, Json>>) {
  const requester = { ...base, roles };
  const form = formFor(item, requester, new Map());
  const resolved = resolveForm(form, { answers, subject: null, now: Date.UTC(2026, 10, 23) });
  const seen = { form, resolved, requester, subject: null };
  return draft.form.layout.steps.flatMap(({ id }) => ghostsOf(draft.form, id, seen));
}

describe('what a persona does not see', () => {
  it('is told with the rules that would show it', () => {
    const office = ghosts(['employee', 'hr'], { workMode: 'remote' }).find(({ field }) => field === 'office');
    expect(office?.why).toBe('not-shown');
    expect(office?.rules.map(({ id }) => id)).toEqual(['office']);
  });

  it('is no ghost once it is shown', () => {
    expect(ghosts(['employee', 'hr'], { workMode: 'office' }).map(({ field }) => field)).not.toContain(
      'office',
    );
  });

  it('is told as a matter of the role where the role is never asked', () => {
    const salary = ghosts(['employee', 'hiring-manager'], {}).find(({ field }) => field === 'monthlySalary');
    expect(salary?.why).toBe('role');
  });

  it('is told with the rule that hides it', () => {
    const hiding = {
      id: 'no-notes',
      when: { '==': [{ var: 'answers.workMode' }, 'remote'] },
      hide: ['fullName'],
    };
    const own = { ...draft.form, rules: [...draft.form.rules, hiding] };
    const form = formFor(
      parseItem({ ...(document as object), form: own }),
      { ...base, roles: ['employee', 'hr'] },
      new Map(),
    );
    const requester = { ...base, roles: ['employee', 'hr'] };
    const resolved = resolveForm(form, { answers: { workMode: 'remote' }, subject: null, now: 0 });
    const found = draft.form.layout.steps
      .flatMap(({ id }) => ghostsOf(own, id, { form, resolved, requester, subject: null }))
      .find(({ field }) => field === 'fullName');
    expect(found).toEqual({ field: 'fullName', why: 'hidden', rules: [hiding] });
  });
});
