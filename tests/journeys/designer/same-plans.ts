/** Whether two items plan the same work: 500 random answer sets, by random people at random moments. */
import { expect } from 'vitest';
import type { ItemDocument } from '../../../catalog/item-document';
import { loadCalendars } from '../../../catalog/load-items.server';
import { parseItem } from '../../../catalog/parse-item';
import { planRequest } from '../../../catalog/plan-request';
import { randomCase } from '../../policy-oracle/generate/random-case';

const SETS = 500;

export function expectSamePlans(built: ItemDocument, shipped: ItemDocument): void {
  const calendars = loadCalendars();
  const items = [built, shipped].map((document) => parseItem(document, { calendars: [...calendars.keys()] }));
  let tickets = 0;
  for (let number = 0; number < SETS; number += 1) {
    const { requester, answers, now, people } = randomCase('built in the designer', number);
    const persons = new Map(people.map((person) => [person.number, person]));
    const input = { requester, answers, now, persons, locale: 'en' };
    const [one, other] = items.map((item) => {
      const { json } = planRequest({ item, version: 1 }, input, { calendars, mode: 'submit' });
      tickets += json.tickets.length;
      return {
        ...json,
        item: '',
        trace: [],
        tickets: json.tickets.map((ticket) => ({ ...ticket, rule: '' })),
      };
    });
    expect(one).toEqual(other);
  }
  expect(tickets).toBeGreaterThan(2 * SETS);
}
