import { describe, expect, it } from 'vitest';
import { DocumentError } from './document-error';
import { loadItems, readDocument, shippedItems } from './load-items.server';
import { parseItem, type Surroundings } from './parse-item';
import refusedItems from './refused-items.json';

const surroundings: Surroundings = {
  departments: ['engineering', 'sales', 'finance', 'hr', 'operations', 'it', 'facilities', 'legal'],
  calendars: ['shanghai', 'berlin', 'new-york'],
};

/** The shipped item with one place changed, as an author could; without a value the place is emptied. */
function changed(key: string, place: string, value?: unknown): unknown {
  const document = readDocument(`${shippedItems}/${key}.json`);
  const keys = place.split('/').slice(1);
  const last = keys.pop() ?? '';
  const part = keys.reduce((whole, each) => (whole as Record<string, unknown>)[each], document) as object;
  if (value === undefined) Reflect.deleteProperty(part, last);
  else Reflect.set(part, last, value);
  return document;
}

function refusal(document: unknown): DocumentError {
  try {
    parseItem(document, surroundings);
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('parsing items', () => {
  it('takes every shipped item, in the order of the shelves', () => {
    const keys = loadItems(shippedItems, surroundings).map(({ document }) => document.key);
    expect(keys).toEqual(['employee-onboarding', 'area-access', 'report-problem']);
  });

  it.each(refusedItems)('refuses $what', ({ item, at, becomes, code, place }) => {
    const error = refusal(changed(item, at, becomes));
    expect({ code: error.code, place: error.place }).toEqual({ code, place });
    for (const locale of ['en', 'zh-CN']) {
      const { message, remedy } = error.describe(locale);
      expect(message).not.toMatch(/^$|[{}]\w/);
      expect(remedy).not.toMatch(/^$|\{\w/);
    }
  });

  it('refuses what is no object at all', () => {
    for (const document of [null, [], 'item', 7]) expect(refusal(document).code).toBe('E-401');
  });

  it('names every fault that it finds, with code and place', () => {
    const document = changed('employee-onboarding', '/fulfilment/approvals/0/shows', [
      'nobody',
      'homeAddress',
    ]);
    expect(refusal(document).faults.map(({ code, place }) => [code, place])).toEqual([
      ['E-402', '/fulfilment/approvals/0/shows/0'],
      ['E-402', '/fulfilment/approvals/0/shows/1'],
    ]);
  });

  it('calls fields and readers as people do', () => {
    const error = refusal(
      changed('employee-onboarding', '/fulfilment/rules/0/then/0/ticket/shows', ['costCenter']),
    );
    expect(error.describe('en').message).toBe(
      '“Cost centre” is shown to the department “hr”, who may not read it.',
    );
    expect(error.describe('zh-CN').message).toBe('“成本中心”会显示给无权读取它的部门“hr”。');
  });

  it('checks departments and calendars only where it is told which there are', () => {
    const document = changed('report-problem', '/fulfilment/calendar/map/1/CN', 'mars');
    expect(parseItem(document).document.key).toBe('report-problem');
  });
});
