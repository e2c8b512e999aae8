import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { finding } from './finding';
import { findingWords } from './finding-words';
import type { CheckName } from './finding-words';

const names = Object.keys(findingWords) as CheckName[];
const documented = readFileSync(path.join(import.meta.dirname, '../../docs/checks.md'), 'utf8');

describe('the words of findings', () => {
  it.each(names)('%s: its level is documented, and both languages name the same things', (name) => {
    const { level, message, remedy } = findingWords[name];
    expect(documented).toContain(`| \`${name}\` | ${level} |`);
    for (const text of [message, remedy]) {
      const slots = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(String).sort();
      expect(slots(text.en)).toEqual(slots(text['zh-CN']));
      expect(text['zh-CN']).not.toMatch(/[,;:!?](?!\d)/);
    }
  });

  it('leave no braces behind, and tell findings apart', () => {
    const params = { field: { en: 'Office', 'zh-CN': '办公室' }, option: 'Berlin' };
    const one = finding('unreachable-option', '/p', { field: 'office', params });
    expect(one.message['zh-CN']).toBe('“办公室”的选项“Berlin”永远无法选择：没有规则会提供该选项。');
    expect(one.id).not.toBe(
      finding('unreachable-option', '/p', { params: { ...params, option: 'Munich' } }).id,
    );
  });
});
