/** Finds the persons whom an approval's words mean: the first word that finds somebody who may decide. */
import type { Knex } from 'knex';
import { headOfDepartment, holdersOfRole, managerOf } from '../../people/deciders-store.server';
import { personByNumber } from '../../people/people-store.server';
import { mayTakePart } from '../../people/person';
import type { Person } from '../../people/person';
import { roles } from '../../people/role';
import type { Answers, PersonFacts } from '../../rules/facts';

/** The facts that approver words read. */
export interface ApproverSituation {
  /** Id of the requester. */
  readonly requesterId: string;
  readonly requester: PersonFacts;
  readonly subject: PersonFacts | null;
  readonly answers: Answers;
  /** The word for the owner of a thing that the answers name (`area`), null where they name none. */
  readonly ownerWord: (name: string) => string | null;
}

export interface Asked {
  readonly approvers: readonly string[];
  /** `requester`, or keys of approvals whose decider may not decide here. */
  readonly excludes: readonly string[];
}

/**
 * The persons of the first word that finds anyone who is not excluded; none when no word does.
 *
 * @param deciders ids of those who gave earlier approvals, by approval key
 */
export async function findApprovers(
  db: Knex,
  asked: Asked,
  situation: ApproverSituation,
  deciders: ReadonlyMap<string, string>,
): Promise<Person[]> {
  const excluded = new Set(
    asked.excludes.map((word) => (word === 'requester' ? situation.requesterId : deciders.get(word))),
  );
  // Whatever a document says: nobody approves a request of their own.
  excluded.add(situation.requesterId);
  for (const word of asked.approvers) {
    const meant = await personsMeant(db, word, situation);
    const found = meant.filter((person) => mayTakePart(person) && !excluded.has(person.id));
    if (found.length > 0) return found;
  }
  return [];
}

/** What one approver word means; a word that means nobody, or that nobody defined, finds nobody. */
async function personsMeant(db: Knex, word: string, situation: ApproverSituation): Promise<Person[]> {
  const split = word.indexOf(':');
  const [kind, name] = [word.slice(0, split), word.slice(split + 1)];
  switch (kind) {
    case 'answer':
      return one(await personAt(db, name, situation));
    case 'manager-of':
      return one(await managerOfWord(db, name, situation));
    case 'head-of':
      return one(await headOfWord(db, name, situation));
    case 'role':
      return isRole(name) ? holdersOfRole(db, name) : [];
    case 'owner-of': {
      const owner = situation.ownerWord(name);
      // An owner is named by a word of its own, which may not lead to a further owner.
      return owner === null || owner.startsWith('owner-of:') ? [] : personsMeant(db, owner, situation);
    }
    default:
      return [];
  }
}

/** `/manager`: the person whose employee number stands in that answer. */
async function personAt(db: Knex, pointer: string, situation: ApproverSituation): Promise<Person | null> {
  const number = situation.answers[pointer.slice(1)];
  return typeof number === 'string' ? personByNumber(db, number) : null;
}

async function managerOfWord(db: Knex, name: string, situation: ApproverSituation): Promise<Person | null> {
  if (name === 'requester') return managerOf(db, situation.requester.number);
  if (name === 'subject') return situation.subject ? managerOf(db, situation.subject.number) : null;
  const number = situation.answers[name.slice(1)];
  return typeof number === 'string' ? managerOf(db, number) : null;
}

/** `subject`: the department of the person whom the request is about; else a department's key. */
async function headOfWord(db: Knex, name: string, situation: ApproverSituation): Promise<Person | null> {
  const department = name === 'subject' ? situation.subject?.department : name;
  return department === undefined ? null : headOfDepartment(db, department);
}

function one(person: Person | null): Person[] {
  return person === null ? [] : [person];
}

function isRole(name: string): name is (typeof roles)[number] {
  return roles.some((role) => role === name);
}
