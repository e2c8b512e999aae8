import { describe, expect, it } from 'vitest';
import { smallDocument } from '../test-data/small-form';
import type { FormDraft } from './form-draft';
import { labelOf } from './operation-title';

describe('what a field is called', () => {
  const devices = {
    'x-type': 'list',
    items: { 'x-type': 'group', properties: { kind: { 'x-type': 'short-text' } } },
  };
  const form = smallDocument({ fields: { devices } }) as unknown as FormDraft;
  const without = (path: string): FormDraft => {
    const { [path]: gone, ...texts } = form.texts;
    expect(gone).toBeDefined();
    return { ...form, texts };
  };

  it('is its label', () => {
    expect(labelOf(form, 'devices.*.kind').en).toBe('Label of devices.*.kind');
  });

  it('is told by the words of the list, for what a list repeats', () => {
    expect(labelOf(without('devices.*'), 'devices.*')).toEqual({
      en: 'each of Label of devices',
      'zh-CN': 'Label of devices（中文）的每一项',
    });
  });

  it('is its path where nothing has any words', () => {
    expect(labelOf(without('devices'), 'devices').en).toBe('devices');
  });
});
