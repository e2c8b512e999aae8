/** Plans the case of a witness as if it were submitted. */
import type { Witness } from '../../forms/checks/finding';
import type { Calendars } from '../form-for';
import type { Item } from '../parse-item';
import { planRequest } from '../plan-request';

export function planWitness(
  item: Item,
  { requester, persons, answers, now }: Witness,
  calendars: Calendars,
): ReturnType<typeof planRequest> {
  const known = new Map(persons.map((each) => [each.number, each]));
  const input = { requester, answers, now, persons: known, locale: 'en' };
  return planRequest({ item, version: 0 }, input, { calendars, mode: 'submit' });
}
