import { describe, expect, it } from 'vitest';
import { loadItems } from '../../catalog/load-items.server';
import { findServices, hasWords } from './find-services';

const items = loadItems();
const keysFor = (text: string): string[] => findServices(items, text).map(({ document }) => document.key);

describe('finding a service', () => {
  it.each([
    ['onboard', 'employee-onboarding'],
    ['new hire', 'employee-onboarding'],
    ['入职', 'employee-onboarding'],
    ['新员工', 'employee-onboarding'],
    ['ＯＮＢＯＡＲＤ', 'employee-onboarding'],
    ['secured area', 'area-access'],
    ['problem', 'report-problem'],
  ])('%s finds %s first', (text, key) => {
    expect(keysFor(text)[0]).toBe(key);
  });

  it('needs every word', () => {
    expect(keysFor('onboard zebra')).toEqual([]);
  });

  it('finds all of them for nothing, in the order of the catalog', () => {
    expect(keysFor('  ')).toEqual(items.map(({ document }) => document.key));
  });

  it('knows a request by its number and its words', () => {
    expect(hasWords('REQ-318 Onboard a new employee 新员工入职', 'req-318')).toBe(true);
    expect(hasWords('REQ-318 Onboard a new employee 新员工入职', '入职 318')).toBe(true);
    expect(hasWords('REQ-318 Onboard a new employee', '319')).toBe(false);
  });

  it('takes what is typed as text, not as a pattern', () => {
    expect(keysFor('.*')).toEqual([]);
    expect(keysFor('(')).toEqual([]);
  });
});
