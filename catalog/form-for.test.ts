import { describe, expect, it } from 'vitest';
import { roles } from '../people/role';
import { samplePerson } from '../tests/builders/sample-facts';
import { formFor } from './form-for';
import { loadCalendars, loadItem, shippedItems } from './load-items.server';
import { parseItem } from './parse-item';
import { galleryItem } from '../tests/journeys/field-types/gallery-item';

const calendars = loadCalendars();
const onboarding = loadItem(`${shippedItems}/employee-onboarding.json`);
const areaAccess = loadItem(`${shippedItems}/area-access.json`);

describe('the form for a requester', () => {
  it.each(roles)('of the role %s tells nothing of fields that are not asked of it', (role) => {
    const text = JSON.stringify(formFor(onboarding, samplePerson({ roles: [role] }), calendars));
    expect(text.includes('costCenter')).toBe(['hiring-manager', 'finance', 'admin'].includes(role));
    expect(text.includes('monthlySalary')).toBe(role === 'hr');
    expect(text.includes('requester')).toBe(false);
  });

  it('is the same object for requesters who do not differ in what it reads', () => {
    const one = samplePerson({ roles: ['hr', 'employee'], name: 'One', number: '1' });
    const other = samplePerson({
      roles: ['hr', 'employee'],
      name: 'Other',
      number: '2',
      department: 'sales',
    });
    expect(formFor(onboarding, one, calendars)).toBe(formFor(onboarding, other, calendars));
  });

  it('differs by role, by zone and, where persons are offered, by person', () => {
    const person = samplePerson({ roles: ['hr'] });
    const forms = [person, samplePerson({ roles: ['admin'] }), { ...person, zone: 'Asia/Shanghai' }];
    expect(new Set(forms.map((each) => formFor(onboarding, each, calendars))).size).toBe(3);
    const manager = samplePerson({ roles: ['hiring-manager'], manages: ['7'] });
    expect(formFor(areaAccess, manager, calendars).eligible).toEqual({ person: ['1001', '7'] });
    expect(formFor(areaAccess, { ...manager, manages: [] }, calendars).eligible).toEqual({
      person: ['1001'],
    });
    expect(formFor(areaAccess, { ...manager, roles: [] }, calendars).eligible).toEqual({ person: ['1001'] });
  });

  it('tells today in the zone of the calendar that the answers choose', () => {
    const { zones } = formFor(onboarding, samplePerson({ zone: 'Europe/Berlin' }), calendars);
    expect(zones).toEqual({
      lookup: {
        map: [
          { var: 'answers.legalEntity' },
          { CN: 'Asia/Shanghai', DE: 'Europe/Berlin', US: 'America/New_York' },
        ],
      },
      fallback: 'Europe/Berlin',
    });
  });

  it('offers the departments of the day, and the offices that have a calendar', () => {
    const item = parseItem(galleryItem);
    const it = [{ key: 'it', title: { en: 'IT', 'zh-CN': '信息技术部' } }];
    const optionsIn = (field: string, departments?: typeof it): unknown =>
      formFor(item, samplePerson(), calendars, departments).fields.find(({ key }) => key === field)?.schema
        .enum;
    expect(optionsIn('unit', it)).toEqual(['it']);
    expect(optionsIn('unit', [])).toEqual([]);
    expect(optionsIn('unit')).toBeUndefined();
    expect(optionsIn('place')).toEqual([...calendars.keys()]);
    expect(formFor(item, samplePerson(), calendars, it)).toBe(
      formFor(item, samplePerson(), calendars, [...it]),
    );
  });
});
