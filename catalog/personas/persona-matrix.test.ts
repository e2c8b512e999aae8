import { describe, expect, it } from 'vitest';
import { loadCalendars, loadItems } from '../load-items.server';
import { planWitness } from '../checks/plan-witness';
import { matrixDimensions } from './matrix-dimensions';
import { personaMatrix } from './persona-matrix';

const NOW = Date.UTC(2026, 10, 23, 9);
const calendars = loadCalendars();
const surroundings = {
  departments: ['hr', 'it', 'facilities', 'finance', 'legal', 'engineering', 'sales', 'operations'],
  calendars: [...calendars.keys()],
};
const itemOf = (key: string) => loadItems().find(({ document }) => document.key === key)!;
const settings = { calendars, surroundings, now: NOW, locale: 'en' };

describe('the persona matrix of the onboarding item', () => {
  const item = itemOf('employee-onboarding');
  const { dimensions, rows, cut } = personaMatrix(item, settings);
  const cell = (role: string, employmentType: string, workMode: string, legalEntity: string) =>
    rows.find(
      (row) =>
        row.role === role &&
        row.values.employmentType === employmentType &&
        row.values.workMode === workMode &&
        row.values.legalEntity === legalEntity,
    )!;

  it('has every role with every kind of employment, work mode and legal entity', () => {
    expect(dimensions.map(({ field }) => field)).toEqual(['employmentType', 'workMode', 'legalEntity']);
    expect(rows).toHaveLength(10 * 4 * 3 * 3);
    expect(cut).toBe(false);
  });

  it('counts what each is asked, and the tickets by department', () => {
    const remote = cell('hiring-manager', 'full-time', 'remote', 'DE');
    expect(remote).toMatchObject({ state: 'reached', errors: [] });
    expect(remote.tickets).toEqual({ facilities: 1, finance: 1, hr: 4, it: 6, legal: 1 });
    const contractor = cell('hiring-manager', 'contractor', 'hybrid', 'CN');
    expect(contractor.tickets).toMatchObject({ legal: 2, facilities: 2 });
    expect(contractor.questions).toBeGreaterThan(remote.questions);
    // HR is asked for the salary, and not for the cost centre.
    expect(cell('hr', 'full-time', 'remote', 'DE').case?.answers).toHaveProperty('monthlySalary');
    expect(remote.case?.answers).toHaveProperty('costCenter');
  });

  it('takes the minutes of the item for the longest form, and their share for others', () => {
    const admitted = rows.filter(({ state }) => state === 'reached');
    const longest = admitted.toSorted((a, b) => b.questions - a.questions)[0]!;
    expect(longest.minutes).toBe(item.document.minutes);
    expect(admitted.every(({ minutes }) => minutes >= 1 && minutes <= item.document.minutes)).toBe(true);
  });

  it('flags whom the item is not for', () => {
    expect(cell('finance', 'full-time', 'remote', 'DE')).toMatchObject({ state: 'not-admitted', case: null });
    const admitted = new Set(rows.filter(({ state }) => state !== 'not-admitted').map(({ role }) => role));
    expect([...admitted]).toEqual(['hiring-manager', 'hr', 'admin']);
  });

  it('gives cases that open in the preview and come to the same', () => {
    for (const row of rows.filter(({ state }) => state === 'reached')) {
      const { json } = planWitness(item, row.case!, calendars);
      expect(row.errors).toEqual([]);
      expect(json.errors).toEqual([]);
      const tickets = Object.values(row.tickets).reduce((sum, count) => sum + count, 0);
      expect(json.tickets).toHaveLength(tickets);
    }
  });

  it('is there in under a second', () => {
    const afresh = itemOf('employee-onboarding');
    const before = process.cpuUsage();
    personaMatrix(afresh, settings);
    // Other tests share the machine: what counts is the work.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});

describe('the persona matrix', () => {
  it('flags answers that nobody can give', () => {
    const { rows } = personaMatrix(itemOf('employee-onboarding'), {
      ...settings,
      fields: ['workMode', 'office'],
    });
    const states = rows
      .filter(({ role }) => role === 'hr')
      .map(({ values, state }) => [values.workMode, state]);
    expect(states.filter(([mode]) => mode === 'remote').every(([, state]) => state === 'not-reached')).toBe(
      true,
    );
    expect(states.filter(([mode]) => mode === 'hybrid').some(([, state]) => state === 'reached')).toBe(true);
  });

  it('takes the fields that decide most where the author names none', () => {
    expect(matrixDimensions(itemOf('report-problem')).map(({ field }) => field)).toEqual([
      'urgency',
      'topic',
    ]);
    expect(matrixDimensions(itemOf('area-access')).map(({ field }) => field)).toEqual(['area']);
  });

  it('shows what is left wrong', () => {
    const { rows } = personaMatrix(itemOf('area-access'), settings);
    const nobody = rows.filter(({ errors }) => errors.length > 0);
    expect(nobody.every(({ case: shown }) => shown !== null)).toBe(true);
  });
});
