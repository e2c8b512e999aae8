import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import type { DesignSurroundings } from '../../../catalog/publishing/design-surroundings';
import { directoryNames } from './directory-names';

const item = (name: string) =>
  JSON.parse(readFileSync(`catalog/items/${name}.json`, 'utf8')) as ItemDraftDocument;
const surroundings = {
  departments: [{ key: 'it', title: { en: 'IT', 'zh-CN': '信息技术部' } }],
  offices: [{ key: 'berlin', title: { en: 'Berlin', 'zh-CN': '柏林' } }],
  legalEntities: ['CN', 'DE', 'US'].map((key) => ({ key, title: { en: `Country ${key}`, 'zh-CN': key } })),
} as const satisfies Partial<DesignSurroundings>;

describe('names of the directory', () => {
  it('are in the language of the page', () => {
    const { departments, offices } = directoryNames(surroundings, item('area-access'), 'zh-CN');
    expect(departments).toEqual([{ value: 'it', label: '信息技术部' }]);
    expect(offices).toEqual([{ value: 'berlin', label: '柏林' }]);
  });

  it('of legal entities are those of the form, or their own', () => {
    const named = (name: string) => directoryNames(surroundings, item(name), 'en').legalEntities;
    expect(named('employee-onboarding')).toContainEqual({ value: 'DE', label: 'Meridian Germany' });
    expect(named('area-access')).toContainEqual({ value: 'DE', label: 'Country DE' });
  });
});
