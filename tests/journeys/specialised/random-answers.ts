/** Random answers of a requester: some stand, some lack answers, some hold what later answers have made pointless. */
import type { PersonFacts } from '../../../rules/facts';
import type { Answers } from '../../../rules/facts';
import { Dice } from '../../policy-oracle/generate/dice';
import { standingAnswers } from '../../policy-oracle/generate/onboarding-answers';

/** Answers on which the most others depend. */
const deciding = {
  department: ['engineering', 'sales', 'finance', 'hr', 'operations'],
  legalEntity: ['CN', 'DE', 'US'],
  employmentType: ['full-time', 'part-time', 'intern', 'contractor'],
  workMode: ['on-site', 'hybrid', 'remote'],
};

/** @param today the day on which it is asked, `YYYY-MM-DD` */
export function randomAnswers(seed: string, requester: PersonFacts, today: string): Answers {
  const dice = new Dice(seed);
  const setting = { dice, requester, legalEntity: dice.pick(deciding.legalEntity), today };
  const answers = Object.entries(standingAnswers(setting)).filter(() => dice.chance(0.9));
  const changed = Object.entries(deciding)
    .filter(() => dice.chance(0.15))
    .map(([field, values]) => [field, dice.pick(values)] as const);
  return Object.fromEntries([...answers, ...changed]);
}
