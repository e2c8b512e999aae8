/** Makes witnesses of cases: answers that somebody can submit, and that really show what was found when they are planned. */
import { shownCase } from '../../forms/checks/shown-case';
import type { Witness } from '../../forms/checks/finding';
import { planWitness } from '../checks/plan-witness';
import type { RequestPlan } from '../plan-request';
import { factsOf } from './proof-space';
import type { CaseFacts, CaseWalk, ProofCase, ProofSpace } from './proof-space';

/** What is looked for: facts that show it, in a plan that shows it too. */
export interface Sought {
  readonly shows: (facts: CaseFacts) => boolean;
  readonly confirms: (plan: RequestPlan) => boolean;
}

/** Cases that seem to show it and do not once they are complete: no more are tried. */
const MOST_TRIES = 200;

/** The first case that shows what is sought; null where none was found. */
export function firstShown(space: ProofSpace, { cases }: CaseWalk, sought: Sought): Witness | null {
  let tries = 0;
  for (const each of cases) {
    if (!sought.shows(each.facts)) continue;
    const witness = witnessOf(space, each, sought);
    if (witness) return witness;
    tries += 1;
    if (tries === MOST_TRIES) return null;
  }
  return null;
}

/** Null where the case cannot be completed so that it shows what it is to show. */
export function witnessOf(
  { item, calendars }: ProofSpace,
  { situation, state }: ProofCase,
  { shows, confirms }: Sought,
): Witness | null {
  const witness = shownCase(situation, state, (whole) => shows(factsOf(item, situation, whole)));
  if (!witness) return null;
  const plan = planWitness(item, witness, calendars);
  return plan.admitted && confirms(plan) ? witness : null;
}
