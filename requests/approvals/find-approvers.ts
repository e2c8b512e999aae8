/** Finds the persons whom an approval's words mean: the first word that finds somebody who may decide. */
import type { Knex } from 'knex';
import { headOfDepartment, holdersOfRole, managerOf } from '../../people/deciders-store.server';
import { personByNumber } from '../../people/people-store.server';
import { mayTakePart } from '../../people/person';
import type { Person } from '../../people/person';
import { roles } from '../../people/role';
import { parseApproverWord } from '../../rules/approver-word';
import type { PersonWord } from '../../rules/approver-word';
import type { Answers, PersonFacts } from '../../rules/facts';

/** The facts that approver words read. */
export interface ApproverSituation {
  /** Id of the requester. */
  readonly requesterId: string;
  readonly requester: PersonFacts;
  readonly subject: PersonFacts | null;
  /** The department of whom the request is about, also of somebody who is in no directory yet. */
  readonly subjectDepartment: string | null;
  readonly answers: Answers;
  /** The word for the owner of a thing that the answers name (`area`), null where they name none. */
  readonly ownerWord: (name: string) => string | null;
  /** Whom words were found to mean: the approvals of a request ask for the same persons again and again. */
  readonly meant: Map<string, readonly Person[]>;
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
async function personsMeant(
  db: Knex,
  word: string,
  situation: ApproverSituation,
): Promise<readonly Person[]> {
  const known = situation.meant.get(word);
  if (known) return known;
  const persons = await lookUp(db, word, situation);
  situation.meant.set(word, persons);
  return persons;
}

async function lookUp(db: Knex, word: string, situation: ApproverSituation): Promise<readonly Person[]> {
  const meant = parseApproverWord(word);
  switch (meant?.kind) {
    case 'answer': {
      const number = numberOf({ person: 'answer', field: meant.field }, situation);
      return one(number && (await personByNumber(db, number)));
    }
    case 'manager-of': {
      const number = numberOf(meant.of, situation);
      return one(number && (await managerOf(db, number)));
    }
    case 'head-of': {
      const department = meant.department === 'subject' ? situation.subjectDepartment : meant.department;
      return one(department && (await headOfDepartment(db, department)));
    }
    case 'role':
      return isRole(meant.role) ? holdersOfRole(db, meant.role) : [];
    case 'owner-of': {
      const owner = situation.ownerWord(meant.name);
      // An owner is named by a word of its own, which may not lead to a further owner.
      return owner === null || owner.startsWith('owner-of:') ? [] : personsMeant(db, owner, situation);
    }
    case undefined:
      return [];
  }
}

/** The employee number of a person of the facts. */
function numberOf(word: PersonWord, situation: ApproverSituation): string | undefined {
  if (word.person !== 'answer') return situation[word.person]?.number;
  const number = situation.answers[word.field];
  return typeof number === 'string' ? number : undefined;
}

function one(person: Person | null | undefined | ''): Person[] {
  return person ? [person] : [];
}

function isRole(name: string): name is (typeof roles)[number] {
  return roles.some((role) => role === name);
}
