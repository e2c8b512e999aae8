/** Public holidays of a country or state from date-holidays (its data is CC-BY), with their Chinese names. */
import Holidays from 'date-holidays';
import { chineseNames } from './chinese-names';
import type { HolidaySource } from './exception';

const SUBSTITUTE = ' (substitute day)';

/**
 * Only the type `public` counts: a bank or optional holiday such as 24 December is a working day.
 *
 * @param language date-holidays' code of the English to use: `en`, or `us` for American names
 */
export function publicHolidays(country: string, state: string | undefined, language: string): HolidaySource {
  const options = { types: ['public' as const] };
  const holidays = state ? new Holidays(country, state, options) : new Holidays(country, options);
  return (year) => {
    const days = holidays.getHolidays(year, language);
    if (days.length === 0) return undefined;
    return days.map(({ date, name }) => ({
      date: date.slice(0, 'YYYY-MM-DD'.length),
      kind: 'off' as const,
      title: { en: name, 'zh-CN': chineseName(name) },
    }));
  };
}

function chineseName(name: string): string {
  const plain = name.replace(SUBSTITUTE, '');
  const chinese = chineseNames[plain];
  if (!chinese) throw new Error(`No Chinese name for the holiday "${plain}": add one to chinese-names.ts`);
  return plain === name ? chinese : `${chinese}（补休）`;
}
