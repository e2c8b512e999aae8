import { describe, expect, it } from 'vitest';
import { serverTexts } from '../texts/server-texts.server';
import { workTimeWords } from './work-time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function inWords(ms: number, locale: 'en' | 'zh-CN' = 'en', dayMs = 8 * HOUR): string {
  const { key, ...figures } = workTimeWords(ms, dayMs);
  return serverTexts(locale).t(`words:time.${key}`, figures);
}

describe('working time in at most two units', () => {
  it.each([
    [25 * MINUTE, '0:25'],
    [5 * MINUTE + 59_999, '0:05'],
    [HOUR, '1 h'],
    [3 * HOUR + 10 * MINUTE, '3 h 10'],
    [8 * HOUR, '1 d'],
    [10 * HOUR + 20 * MINUTE, '1 d 2 h'],
    [-HOUR, '0:00'],
  ])('%d ms is %s', (ms, words) => {
    expect(inWords(ms)).toBe(words);
  });

  it('counts days as long as the calendar’s', () => {
    expect(inWords(8.5 * HOUR, 'en', 8.5 * HOUR)).toBe('1 d');
    expect(inWords(8 * HOUR, 'en', 8.5 * HOUR)).toBe('8 h');
  });

  it('reads naturally in Chinese', () => {
    expect(inWords(5 * MINUTE, 'zh-CN')).toBe('5 分钟');
    expect(inWords(26 * HOUR, 'zh-CN')).toBe('3 天 2 小时');
  });
});
