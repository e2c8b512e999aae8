import { describe, expect, it } from 'vitest';
import { formatAnswer } from './format-answer';
import { parseForm } from './parse-form';
import trip from './test-data/trip.json';

const model = parseForm(trip);

function say(key: string, value: Parameters<typeof formatAnswer>[0], locale: string): string {
  const field = model.fields.get(key)!;
  const personName = (number: string) => (number === 'ME-1' ? 'Ada Fischer' : undefined);
  return formatAnswer(value, field, {
    locale,
    zone: 'Europe/Berlin',
    now: Date.UTC(2026, 10, 23),
    personName,
  });
}

describe('formatAnswer', () => {
  it.each([
    ['traveller', 'ME-1', 'Ada Fischer', 'Ada Fischer'],
    ['kind', 'abroad', 'Abroad', '国外'],
    ['services', ['hotel', 'car'], 'Hotel and Car', '酒店和用车'],
    ['visa', true, 'Yes', '是'],
    ['visa', false, 'No', '否'],
    ['from', '2026-12-01', 'Tue 1 Dec', '12月1日 周二'],
    ['budget', { amount: 1200.5, currency: 'EUR' }, '€1,200.50', '€1,200.50'],
    ['companions', ['Bo', 'Mia'], 'Bo and Mia', 'Bo和Mia'],
    [
      'ticket',
      { id: '1', name: 'a.pdf', type: 'application/pdf', size: 2048 },
      'a.pdf (2 kB)',
      'a.pdf (2 kB)',
    ],
    ['purpose', 'Visit', 'Visit', 'Visit'],
  ])('says %s %j in both languages', (key, value, english, chinese) => {
    expect(say(key, value, 'en')).toBe(english);
    expect(say(key, value, 'zh-CN')).toBe(chinese);
  });

  it('says nothing where there is no answer', () => {
    expect(say('purpose', undefined, 'en')).toBe('');
    expect(say('companions', [], 'en')).toBe('');
  });
});
