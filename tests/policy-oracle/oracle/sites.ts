/** The policy's three sites, with the days off and the worked weekend days of its page on calendars. */

export interface Site {
  readonly calendar: string;
  readonly zone: string;
  /** Working hours of a working day, local time. */
  readonly hours: readonly (readonly [from: string, to: string])[];
  readonly daysOff: readonly string[];
  readonly workedWeekendDays: readonly string[];
  /** The last day that the policy states; later days are not checked. */
  readonly statedUntil: string;
}

const shanghai: Site = {
  calendar: 'shanghai',
  zone: 'Asia/Shanghai',
  hours: [
    ['09:00', '12:00'],
    ['13:00', '18:00'],
  ],
  daysOff: ['2026-09-25', '2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07', '2027-01-01'],
  workedWeekendDays: ['2026-09-20', '2026-10-10'],
  statedUntil: '2026-12-31',
};

const berlin: Site = {
  calendar: 'berlin',
  zone: 'Europe/Berlin',
  hours: [['08:30', '17:00']],
  daysOff: ['2026-10-03', '2026-12-25', '2026-12-26', '2027-01-01'],
  workedWeekendDays: [],
  statedUntil: '2027-02-28',
};

const newYork: Site = {
  calendar: 'new-york',
  zone: 'America/New_York',
  hours: [['09:00', '17:00']],
  daysOff: [
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
    '2027-01-01',
    '2027-01-18',
    '2027-02-15',
  ],
  workedWeekendDays: [],
  statedUntil: '2027-02-28',
};

export const SITES: readonly Site[] = [shanghai, berlin, newYork];

/**
 * Cases start on 2026-09-01. A bound some days before a start date can lie in the month before, where no site has a
 * day off but weekends; it has passed by then in any case.
 */
export const STATED_FROM = '2026-08-01';

/** The site of a legal entity, or null for anything that is not one. */
export function siteOf(legalEntity: unknown): Site | null {
  if (legalEntity === 'CN') return shanghai;
  if (legalEntity === 'DE') return berlin;
  if (legalEntity === 'US') return newYork;
  return null;
}
