/** Mistakes in the cases of an item that planning could not bear: ids that are used twice, zones that there are not. */
import { itemFault, type DocumentFault } from '../document-error';
import type { ItemDocument } from '../item-document';

export function caseFaults({ cases = [] }: ItemDocument): readonly DocumentFault[] {
  const ids = cases.map(({ id }) => id);
  return cases.flatMap(({ id, requester, persons }, at) => [
    ...(ids.indexOf(id) < at ? [itemFault(`/cases/${at}/id`, 'same-id', { id })] : []),
    ...zoneFaults(requester.zone, `/cases/${at}/requester/zone`),
    ...persons.flatMap(({ zone }, number) => zoneFaults(zone, `/cases/${at}/persons/${number}/zone`)),
  ]);
}

function zoneFaults(zone: string | undefined, place: string): readonly DocumentFault[] {
  try {
    if (zone !== undefined) new Intl.DateTimeFormat('en', { timeZone: zone });
    return [];
  } catch {
    return [itemFault(place, 'no-such-zone', { zone: zone ?? '' })];
  }
}
