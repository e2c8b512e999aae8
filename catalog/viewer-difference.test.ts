import { describe, expect, it } from 'vitest';
import type { Item } from './parse-item';
import { formFor } from './form-for';
import { loadItems } from './load-items.server';
import { parseItem } from './parse-item';
import { describeViewerDifference } from './viewer-difference';

const onboarding = loadItems().find(({ document }) => document.key === 'employee-onboarding') as Item;

function changed(from: string, to: string): Item {
  return parseItem(JSON.parse(JSON.stringify(onboarding.written).replaceAll(from, to)));
}

function differences(newer: Item, roles: readonly string[], locale = 'en'): readonly string[] {
  const requester = { id: 'X-1', number: 'X-1', name: 'Mara', roles, manages: [] };
  const [before, after] = [onboarding, newer].map((item) => formFor(item, requester, new Map()));
  return before && after ? describeViewerDifference(before, after, locale) : [];
}

describe('what differs between two versions for whoever fills them in', () => {
  it('is nothing where nothing changed, or only where something stands', () => {
    expect(differences(parseItem(onboarding.written), ['hr'])).toEqual([]);
    const { steps } = onboarding.written.form.layout;
    const document = structuredClone(onboarding.written) as unknown as {
      form: { layout: { steps: object[] } };
    };
    document.form.layout.steps = [...steps].reverse();
    expect(differences(parseItem(document), ['hr'])).toEqual([]);
  });

  it('says questions, options and rules in the words of the form', () => {
    const renamed = changed('"en":"Work mode"', '"en":"Where they work"');
    expect(differences(renamed, ['hr'])).toContain('Work mode is called Where they work');
    expect(
      differences(changed('"zh-CN":"办公方式"', '"zh-CN":"工作地点"'), ['hr'], 'zh-CN').join(),
    ).toContain('工作地点');
  });

  it('tells nobody of questions that their role is not asked', () => {
    const renamed = changed('"en":"Monthly salary"', '"en":"What they are paid"');
    expect(differences(renamed, ['finance', 'hr']).join()).toContain('What they are paid');
    expect(differences(renamed, ['hiring-manager'])).toEqual([]);
  });
});
