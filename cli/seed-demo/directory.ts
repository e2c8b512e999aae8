/** Stores the demo company's departments, teams and people, through the directory's own functions. */
import { hashPassword } from '../../people/password.server';
import {
  insertDepartments,
  insertPersons,
  insertTeams,
  type NewPerson,
} from '../../people/directory-store.server';
import type { WorkContext } from '../../people/work-context';
import { departments } from './company';
import { makePeople, type SeedPerson } from './people';

/** Everyone's password in the demo; printed with the sign-ins. */
export const demoPassword = 'formwork-demo';

/** @returns the people stored, managers before those they manage */
export async function seedDirectory(context: WorkContext, createdAt: number): Promise<readonly NewPerson[]> {
  // One hash for all: hashing slowly is the point of argon2, and the password is printed anyway.
  const passwordHash = await hashPassword(demoPassword);
  const persons = withIds(context, makePeople(), passwordHash, createdAt);
  await context.database.transaction(async (trx) => {
    await insertDepartments(
      trx,
      departments.map(({ key, title, hasQueue, prefix }) => ({ key, title, hasQueue, ticketPrefix: prefix })),
    );
    await insertTeams(
      trx,
      departments.flatMap(({ key, teams }) => teams.map((team) => ({ ...team, department: key }))),
    );
    await insertPersons(trx, persons);
  });
  return persons;
}

function withIds(
  { database }: WorkContext,
  people: readonly SeedPerson[],
  passwordHash: string,
  createdAt: number,
): NewPerson[] {
  const ids = new Map(people.map(({ number }) => [number, database.newId(createdAt)]));
  return people.map(({ manager, ...person }) => ({
    ...person,
    id: ids.get(person.number) ?? database.newId(createdAt),
    managerId: manager === null ? null : (ids.get(manager) ?? null),
    state: 'active',
    numberState: 'active',
    passwordHash,
    createdAt,
  }));
}
