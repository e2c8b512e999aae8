/** The facts under which a request was planned, kept as they were: who asked, about whom, for what, when. */
import { followPath, splitPath } from '../rules/conditions/fact-path';
import type { Answers, Facts } from '../rules/facts';

/** Everything but the answers, which are stored apart because some are sealed. */
export type StoredFacts = Omit<Facts, 'answers'>;

export function storeFacts({ requester, subject, item, now, today }: Facts): string {
  return JSON.stringify({ requester, subject, item, now, today } satisfies StoredFacts);
}

export function factsOf(stored: string, answers: Answers): Facts {
  return { ...(JSON.parse(stored) as StoredFacts), answers };
}

/** The value of a fact by its path (`answers.workMode`); undefined where there is none. Own keys only. */
export function factAt(facts: Facts, path: string): unknown {
  return followPath(facts, splitPath(path));
}
