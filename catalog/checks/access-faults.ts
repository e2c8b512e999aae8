/** Mistakes in reader words: roles and departments that there are not, tickets and approvals that nothing opens. */
import { pointerTo } from '../../forms/json-pointer';
import type { ItemDocument } from '../item-document';
import { itemFault, type DocumentFault } from '../document-error';
import type { Surroundings } from '../parse-item';
import { approvalsOf, ticketsOf } from './document-walk';
import { departmentFaults, roleFaults } from './place-faults';

export function accessFaults(
  document: ItemDocument,
  { departments }: Surroundings,
): readonly DocumentFault[] {
  const { read, fields } = document.form.access;
  const tickets = ticketsOf(document).map(({ value }) => value.key);
  const decided = [...tickets, ...approvalsOf(document).map(({ value }) => value.key)];
  const lists = [
    { place: '/form/access/read', words: read },
    ...Object.entries(fields).map(([field, access]) => ({
      place: `${pointerTo('/form/access/fields', field)}/read`,
      words: access.read ?? [],
    })),
  ];
  return lists.flatMap(({ place, words }) => words.flatMap((word, at) => faultsOf(word, `${place}/${at}`)));

  function faultsOf(word: string, place: string): readonly DocumentFault[] {
    const colon = word.indexOf(':');
    const name = word.slice(colon + 1);
    switch (word.slice(0, Math.max(colon, 0))) {
      case 'role':
        return roleFaults(name, place);
      case 'department':
        return departmentFaults(name, place, departments);
      case 'assignee':
        return tickets.includes(name) ? [] : [itemFault(place, 'no-such-work', { key: name })];
      case 'approver':
        return decided.includes(name) ? [] : [itemFault(place, 'no-such-work', { key: name })];
      default:
        return [itemFault(place, 'no-such-reader', { word })];
    }
  }
}
