/** The facts that conditions may read: who asks, for whom, what was answered, for which item, and when. */
import type { Json } from './conditions/condition';

/** A person as conditions see one. `id` is the employee number. */
export interface PersonFacts {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly email?: string;
  readonly department?: string;
  readonly legalEntity?: string;
  /** IANA zone, e.g. `Europe/Berlin`. */
  readonly zone?: string;
  readonly locale?: string;
  readonly roles: readonly string[];
  /** Employee numbers of the persons that this person manages directly. */
  readonly manages: readonly string[];
  /** Employee number of this person's manager, where the directory knows one. */
  readonly manager?: string | null;
}

/** Answers by field key. Persons are employee numbers, dates `YYYY-MM-DD`, money `{ amount, currency }`. */
export type Answers = { readonly [field: string]: Json };

/** Everything that a plan depends on. `now` is an instant in milliseconds since the epoch, UTC. */
export interface Facts {
  readonly answers: Answers;
  readonly requester: PersonFacts;
  /** The person that the request is about; null where the request is about nobody yet. */
  readonly subject: PersonFacts | null;
  readonly item: { readonly key: string; readonly version: number };
  readonly now: number;
  /** Today in the site calendar's zone, `YYYY-MM-DD`. */
  readonly today: string;
}
