/** Makes the nth random onboarding of a seed: a requester, answers that stand or do not, and a moment. */
import type { Answers, Case, PersonFacts } from '../oracle/case';
import { siteOf } from '../oracle/sites';
import { dateAt } from '../oracle/working-days';
import { CAST, castWith } from './cast';
import { Dice } from './dice';
import type { Window } from './moments';
import { pickMoment } from './moments';
import type { Setting } from './onboarding-answers';
import { standingAnswers } from './onboarding-answers';
import { SPOILERS } from './spoilers';

export interface RandomCase extends Case {
  readonly window: Window;
  /** What was done to answers that stood, by name. */
  readonly spoiled: readonly string[];
}

const AUDIENCE = ['hr', 'hiring-manager', 'admin'];
const OTHER_ROLES = ['finance', 'legal', 'security-officer', 'department-head', 'agent', 'team-lead'];

export function randomCase(seed: string, index: number): RandomCase {
  const dice = new Dice(`${seed}:${index}`);
  const legalEntity = dice.pick(['CN', 'DE', 'US']);
  const site = siteOf(legalEntity);
  if (!site) throw new Error(`${legalEntity} has no site`);
  const moment = pickMoment(dice, site);
  const people = castWith(dice.pick(CAST).number, pickRoles(dice));
  const requester = asKnown(
    dice,
    people.find((person) => person.roles.length > 1),
  );
  const setting: Setting = { dice, requester, legalEntity, today: dateAt(site.zone, moment.now) };
  const spoiled = dice.chance(0.55) ? [] : dice.some(Object.keys(SPOILERS), 0.15);
  const answers = spoiled.reduce(
    (sent: Answers, name) => SPOILERS[name]?.(sent, setting) ?? sent,
    standingAnswers(setting),
  );
  return { item: 'employee-onboarding', ...moment, requester, subject: null, answers, people, spoiled };
}

/** In some facts a person's manager and legal entity are not known. */
function asKnown(dice: Dice, person: PersonFacts | undefined): PersonFacts {
  if (!person) throw new Error('Nobody in the cast has a role.');
  return dice.chance(0.8) ? person : { ...person, manager: undefined, legalEntity: undefined };
}

/** At least one role that may request an onboarding, with any others. */
function pickRoles(dice: Dice): string[] {
  const first = dice.pick(AUDIENCE);
  const more = dice.some([...AUDIENCE, ...OTHER_ROLES], 0.2).filter((role) => role !== first);
  return ['employee', first, ...more];
}
