/** The tables that fulfilment looks values up in, as conditions that ask for their keys. */
import type { FulfilmentDocument } from '../../rules/fulfilment-document';

interface Table {
  readonly map: readonly unknown[];
}

/** `{ "in": [expression, keys] }` for every table of the fulfilment. */
export function tablesOf({ calendar, owners = {}, rules }: FulfilmentDocument): readonly unknown[] {
  const ofTickets = rules.flatMap(({ then }) =>
    then.flatMap(({ ticket: { department, priority, ola } }) => [
      department,
      priority,
      ...Object.values(ola),
    ]),
  );
  return [calendar, ...Object.values(owners), ...ofTickets].flatMap((each) =>
    isTable(each) ? [{ in: [each.map[0], Object.keys(each.map[1] as object)] }] : [],
  );
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'map' in value && Array.isArray(value.map);
}
