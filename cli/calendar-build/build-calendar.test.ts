import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../catalog/canonical-json';
import { calendarSchema, type CalendarDocument } from '../../rules/working-time/calendar-document';
import { buildCalendar } from './build-calendar';
import published from './published-2026-09-to-2027-02.json';
import { sites } from './sites';

const folder = path.join(import.meta.dirname, '../../catalog/calendars');
const shipped = (key: string) => readFileSync(path.join(folder, `${key}.json`), 'utf8');

describe.each(sites)('the shipped calendar of $key', (site) => {
  const { from, to, calendars } = published;
  const table = calendars[site.key as keyof typeof calendars];

  it("names exactly the days of the company's own table for the months that it lists", () => {
    const document = JSON.parse(shipped(site.key)) as CalendarDocument;
    const listed = document.days.filter(({ date }) => date >= from && date <= to);
    const ofKind = (kind: string) => listed.filter((day) => day.kind === kind).map(({ date }) => date);
    expect({ off: ofKind('off'), work: ofKind('work') }).toEqual(table);
    expect(listed).toHaveLength(table.off.length + table.work.length);
  });

  it('is what the build makes of the published data, byte for byte', () => {
    expect(shipped(site.key)).toBe(canonicalJson(buildCalendar(site).document, calendarSchema));
  });
});

describe('building a calendar', () => {
  const [shanghai, berlin] = sites;

  it('refuses a year without published data with a warning and covers nothing of it', () => {
    const { document, warnings } = buildCalendar({ ...shanghai!, decided: undefined });
    expect(document.covers).toEqual({ from: '2025-01-01', to: '2026-12-31' });
    expect(warnings).toEqual(['shanghai: no holidays are published for 2027; the year is not covered.']);
  });

  it('warns where only the company itself has decided', () => {
    const { document, warnings } = buildCalendar(shanghai!);
    expect(document.covers.to).toBe('2027-02-28');
    expect(warnings).toHaveLength(2);
    expect(warnings[1]).toContain('2027-02-28');
  });

  it('has nothing to warn of where every year is published', () => {
    expect(buildCalendar(berlin!).warnings).toEqual([]);
  });

  it('makes no calendar of nothing', () => {
    expect(() => buildCalendar({ ...berlin!, holidays: () => undefined })).toThrow('berlin');
  });
});
