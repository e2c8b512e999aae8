/** Makes one site's calendar document; a year without published holidays is refused with a warning. */
import type { CalendarDocument } from '../../rules/working-time/calendar-document';
import type { CalendarException } from './exception';
import type { Site } from './sites';

export interface BuiltCalendar {
  readonly document: CalendarDocument;
  readonly warnings: readonly string[];
}

/** Covers the site's years up to the first one without data, and beyond it only what the company decided itself. */
export function buildCalendar(site: Site): BuiltCalendar {
  const warnings: string[] = [];
  const days: CalendarException[] = [];
  let to: string | undefined;
  for (const year of site.years) {
    const published = site.holidays(year);
    if (!published) {
      warnings.push(`${site.key}: no holidays are published for ${year}; the year is not covered.`);
      break;
    }
    // A substitute day can fall into the year before the holiday that it stands for.
    days.push(...published.filter(({ date }) => date.startsWith(`${year}-`)));
    to = `${year}-12-31`;
  }
  if (!to) throw new Error(`${site.key}: no year of ${site.years.join(', ')} has published holidays`);
  if (site.decided && site.decided.to > to) {
    days.push(...site.decided.days.filter(({ date }) => !days.some((day) => day.date === date)));
    to = site.decided.to;
    warnings.push(
      `${site.key}: up to ${to} only the company's own days off are known; publish a new version with the arrangement.`,
    );
  }
  return { document: documentOf(site, days, to), warnings };
}

function documentOf(site: Site, days: readonly CalendarException[], to: string): CalendarDocument {
  const { key, title, zone, hours } = site;
  return {
    formwork: 1,
    key,
    version: 1,
    title,
    zone,
    covers: { from: `${site.years[0]}-01-01`, to },
    week: { '1': hours, '2': hours, '3': hours, '4': hours, '5': hours },
    days: days.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  };
}
