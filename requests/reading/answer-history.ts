/** What a request was answered with before its answers were changed, opened: never to be sent anywhere. */
import type { Knex } from 'knex';
import type { Seal } from '../../people/work-context';
import type { Answers, Facts } from '../../rules/facts';
import type { TracedRule } from '../../rules/plan';
import { answersOfRevision, openAnswers } from '../answers-at-rest';
import { endedRevisions } from '../changed-answers/revision-store.server';
import type { Request } from '../request';
import { factsOf } from '../request-facts';

/** A revision that another has taken the place of. */
export interface PastRevision {
  readonly revision: number;
  readonly facts: Facts;
  /** Without values. */
  readonly trace: readonly TracedRule[];
}

/** Oldest first; nothing is read for a request whose answers were never changed. */
export async function answerHistory(
  db: Knex,
  seal: Seal,
  { id, revision: current }: Pick<Request, 'id' | 'revision'>,
): Promise<PastRevision[]> {
  if (current === 1) return [];
  const ended = await endedRevisions(db, id);
  return ended.map(({ revision, answers, facts, trace }) => ({
    revision,
    facts: factsOf(facts, openAnswers(seal, answers, answersOfRevision(id, revision))),
    trace: JSON.parse(trace) as TracedRule[],
  }));
}

/** The answers of a revision; those that stand where it is the last one. */
export function answersAt(history: readonly PastRevision[], current: Answers, revision: number): Answers {
  return history.find((past) => past.revision === revision)?.facts.answers ?? current;
}
