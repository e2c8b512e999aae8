import { describe, expect, it } from 'vitest';
import { describeCode, errorCodes } from './error-codes';
import { errorCodesPage } from './error-codes-page';
import type { ErrorCode } from './error-codes/error-code';

const entries: [string, ErrorCode][] = Object.entries(errorCodes);

describe('error codes', () => {
  it('are documented: docs/error-codes.md is what the table says', async () => {
    await expect(errorCodesPage()).toMatchFileSnapshot('../docs/error-codes.md');
  });

  it.each(entries)(
    '%s has whole sentences in both languages, with the same places to fill',
    (code, entry) => {
      expect(code).toMatch(/^E-[1-69]\d\d$/);
      const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
      for (const part of ['title', 'cause', 'remedy'] as const) {
        expect(entry.en[part]).toMatch(/[.]$/);
        expect(entry['zh-CN'][part]).toMatch(/。$/);
        // Full-width punctuation in Chinese.
        expect(entry['zh-CN'][part]).not.toMatch(/[\p{Script=Han}][,.;:!?()]/u);
        expect(places(entry['zh-CN'][part])).toEqual(places(entry.en[part]));
      }
    },
  );

  it('name the area and who grants it in the language of the reader', () => {
    const params = { area: 'queue', grants: 'department-head' };
    const english = describeCode('E-101', 'en', params);
    expect(english.cause).toContain('The queue of this department');
    expect(english.remedy).toContain('“head of department”');
    const chinese = describeCode('E-101', 'zh-CN', params);
    expect(chinese.cause).toContain('该部门的任务队列');
    expect(chinese.remedy).toContain('“部门负责人”');
  });

  it('fill numbers and leave unknown params alone', () => {
    expect(describeCode('E-903', 'en', { minutes: 7, other: 1 }).remedy).toBe('Try again in 7 min.');
    expect(describeCode('E-101', 'en', { area: 'constructor' }).cause).toContain('constructor');
  });

  it('describe a code that is not in the table as a fault', () => {
    expect(describeCode('E-777', 'en')).toMatchObject({ code: 'E-777', title: errorCodes['E-904'].en.title });
    expect(describeCode('constructor', 'de').title).toBe(errorCodes['E-904'].en.title);
  });
});
