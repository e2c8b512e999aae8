/** Finds persons by a part of their name or the beginning of their number, for pickers. */
import { searchPersons } from './people-store.server';
import { demand } from './permissions';
import type { PersonSummary } from './person';
import type { Viewer } from './viewer';
import type { WorkContext } from './work-context';

/** Longer than any name; what stands behind it is not looked for. */
const MOST_CHARACTERS = 100;

/** At most 20 persons who take part, by name; blank text finds nobody. @throws E-104 */
export async function searchPeople(
  { database }: Pick<WorkContext, 'database'>,
  viewer: Viewer,
  text: string,
): Promise<PersonSummary[]> {
  demand(viewer, 'people.search');
  const words = text.slice(0, MOST_CHARACTERS).trim();
  return words === '' ? [] : searchPersons(database.knex, { text: words });
}
