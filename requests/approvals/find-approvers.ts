/** Finds the persons whom an approval's words mean: the first word that finds somebody who may decide. */
import type { Knex } from 'knex';
import { findDeciders } from '../../people/deciders-store.server';
import type { Decider } from '../../people/deciders-store.server';
import type { Person } from '../../people/person';
import { roles } from '../../people/role';
import { parseApproverWord } from '../../rules/approver-word';
import type { PersonWord } from '../../rules/approver-word';
import type { Answers, PersonFacts } from '../../rules/facts';
import type { WorkPlan } from '../../rules/plan';

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
  /** Whom words were found to mean, of those who take part: approvals ask for the same persons again and again. */
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
  await learnWords(db, asked.approvers, situation);
  for (const word of asked.approvers) {
    const found = situation.meant.get(word)?.filter((person) => !excluded.has(person.id)) ?? [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Everybody whom one of the words means, each once. */
export async function personsMeant(
  db: Knex,
  words: readonly string[],
  situation: ApproverSituation,
): Promise<Person[]> {
  await learnWords(db, words, situation);
  const meant = words.flatMap((word) => situation.meant.get(word) ?? []);
  return [...new Map(meant.map((person) => [person.id, person])).values()];
}

/** Finds everybody whom a plan means with one query, so that nobody is looked up one by one later. */
export async function learnApprovers(
  db: Knex,
  { approvals, tickets, notices }: Pick<WorkPlan, 'approvals' | 'tickets' | 'notices'>,
  situation: ApproverSituation,
): Promise<void> {
  const all = [...approvals, ...tickets.flatMap((ticket) => ticket.approvals)];
  const words = [...all.flatMap(({ approvers }) => approvers), ...notices.flatMap(({ to }) => to)];
  await learnWords(db, words, situation);
}

/** Finds whom words mean; a word that means nobody, or that nobody defined, finds nobody. */
async function learnWords(db: Knex, words: readonly string[], situation: ApproverSituation): Promise<void> {
  const unknown = [...new Set(words)].filter((word) => !situation.meant.has(word));
  const deciders = unknown.map((word) => deciderOf(word, situation));
  const found = await findDeciders(
    db,
    deciders.filter((decider) => decider !== null),
  );
  unknown.forEach((word, index) => {
    situation.meant.set(word, deciders[index] === null ? [] : (found.shift() ?? []));
  });
}

function deciderOf(word: string, situation: ApproverSituation): Decider | null {
  const meant = parseApproverWord(word);
  switch (meant?.kind) {
    case 'answer': {
      const number = numberOf({ person: 'answer', field: meant.field }, situation);
      return number === undefined ? null : { kind: 'person', number };
    }
    case 'manager-of': {
      const number = numberOf(meant.of, situation);
      return number === undefined ? null : { kind: 'manager-of', number };
    }
    case 'head-of': {
      const department = meant.department === 'subject' ? situation.subjectDepartment : meant.department;
      return department === null ? null : { kind: 'head-of', department };
    }
    case 'role':
      return isRole(meant.role) ? { kind: 'role', role: meant.role } : null;
    case 'owner-of': {
      const owner = situation.ownerWord(meant.name);
      // An owner is named by a word of its own, which may not lead to a further owner.
      return owner === null || owner.startsWith('owner-of:') ? null : deciderOf(owner, situation);
    }
    case undefined:
      return null;
  }
}

/** The employee number of a person of the facts. */
function numberOf(word: PersonWord, situation: ApproverSituation): string | undefined {
  if (word.person !== 'answer') return situation[word.person]?.number;
  const number = situation.answers[word.field];
  return typeof number === 'string' ? number : undefined;
}

function isRole(name: string): name is (typeof roles)[number] {
  return roles.some((role) => role === name);
}
