/** Names of persons for pages: loaded at once, shown by id or by employee number. */
import type { Knex } from 'knex';
import { namesOf } from '../../people/people-store.server';

/** What a page shows of a person. */
export interface PersonRef {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

export type PersonNames = (id: string | null) => PersonRef | null;

/** Looks up many ids in one query; null, and ids that nobody has, give null. */
export async function personNames(db: Knex, ids: readonly (string | null)[]): Promise<PersonNames> {
  const names = await namesOf(db, [...new Set(ids.filter((id) => id !== null))]);
  return (id) => {
    const name = id === null ? undefined : names.get(id);
    return id !== null && name ? { id, ...name } : null;
  };
}
