/** The tables that fulfilment looks values up in, as conditions that ask for their keys. */
import type { ItemDocument } from '../item-document';
import { ticketsOf } from './document-walk';

interface Table {
  readonly map: readonly unknown[];
}

/** `{ "in": [expression, keys] }` for every table of the fulfilment. */
export function tablesOf(document: ItemDocument): readonly unknown[] {
  const { calendar, owners = {}, promise = {} } = document.fulfilment;
  const ofTickets = ticketsOf(document).flatMap(({ value: { department, priority, ola } }) => [
    department,
    priority,
    ...Object.values(ola),
  ]);
  return [calendar, ...Object.values(owners), ...Object.values(promise), ...ofTickets].flatMap((each) =>
    isTable(each) ? [{ in: [each.map[0], Object.keys(each.map[1] as object)] }] : [],
  );
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'map' in value && Array.isArray(value.map);
}
