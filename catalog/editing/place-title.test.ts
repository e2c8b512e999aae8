import { describe, expect, it } from 'vitest';
import { emptyItem } from './new-item-document';
import { placeTitle } from './place-title';

describe('the title of a place', () => {
  const item = emptyItem('loan', { en: 'Loan', 'zh-CN': '借用' });
  const rule = (text: Record<string, string>) => {
    const rules = [{ id: 'laptop', text, when: true, then: [] }];
    return placeTitle({ ...item, fulfilment: { ...item.fulfilment, rules } }, '/fulfilment/rules/0/text');
  };

  it('is what stands there, in the other language where one is missing', () => {
    expect(rule({ en: 'A laptop', 'zh-CN': '电脑' }).en).toContain('Ticket rule A laptop');
    expect(rule({ en: '', 'zh-CN': '电脑' }).en).toContain('Ticket rule 电脑');
  });

  it('goes by the name of what nobody has called anything yet', () => {
    expect(rule({ en: '', 'zh-CN': '' })).toMatchObject({
      en: expect.stringContaining('Ticket rule laptop') as string,
      'zh-CN': expect.stringContaining('任务规则“laptop”') as string,
    });
  });
});
