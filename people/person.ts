/** A person of the directory, and the three views of one: the signed-in viewer, the facts of conditions, a summary. */
import type { PersonFacts } from '../rules/facts';
import type { Role } from './role';
import type { Viewer } from './viewer';

export type PersonState = 'candidate' | 'active' | 'pending-leave' | 'left';
/** A frozen number keeps its history and takes part in nothing new. */
export type NumberState = 'active' | 'frozen';

export interface Person {
  readonly id: string;
  /** Employee number. */
  readonly number: string;
  readonly numberState: NumberState;
  readonly state: PersonState;
  readonly name: string;
  readonly email: string;
  readonly department: string;
  readonly team: string | null;
  readonly managerId: string | null;
  /** Employee number of the manager. */
  readonly manager: string | null;
  /** Employee numbers of the persons managed directly who have not left. */
  readonly manages: readonly string[];
  readonly roles: readonly Role[];
  readonly jobTitle: string;
  readonly jobLevel: string;
  readonly legalEntity: string;
  /** IANA zone. */
  readonly zone: string;
  readonly locale: string;
}

/** What a list or a picker shows of a person. */
export interface PersonSummary {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly department: string;
  readonly jobTitle: string;
}

/** Candidates have not begun, leavers have gone, and a frozen number does nothing new. */
export function mayTakePart(person: Pick<Person, 'state' | 'numberState'>): boolean {
  return person.numberState === 'active' && (person.state === 'active' || person.state === 'pending-leave');
}

export function viewerOf(person: Person): Viewer {
  const { id, number, name, email, department, team, roles, manages, manager, legalEntity, zone, locale } =
    person;
  return { id, number, name, email, department, team, roles, manages, manager, legalEntity, zone, locale };
}

/** The facts that conditions read; their `id` is the employee number. */
export function personFactsOf(person: Person | Viewer): PersonFacts {
  const { number, name, email, department, legalEntity, zone, locale, roles, manages, manager } = person;
  return { id: number, number, name, email, department, legalEntity, zone, locale, roles, manages, manager };
}
