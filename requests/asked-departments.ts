/** The departments that a form's fields are answered with; nothing is read for an item that asks for none. */
import type { Knex } from 'knex';
import type { Item } from '../catalog/parse-item';
import { directoriesAsked } from '../forms/with-directory';
import { departments } from '../people/directory-store.server';
import type { Department } from '../people/directory-store.server';

export async function askedDepartments(db: Knex, { form }: Item): Promise<readonly Department[] | undefined> {
  return directoriesAsked(form.fields.values()).has('departments') ? departments(db) : undefined;
}
