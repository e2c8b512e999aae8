/** Makes the nth random problem report or request for area access of a seed. */
import { AREAS } from '../oracle/area-access';
import type { Answers, Case, PersonFacts } from '../oracle/case';
import { TOPICS, URGENCIES } from '../oracle/report-problem';
import { siteOf } from '../oracle/sites';
import { dateAt } from '../oracle/working-days';
import { CAST, NOBODY, castWith } from './cast';
import { Dice } from './dice';
import { pickMoment } from './moments';
import { daysAfter } from './onboarding-answers';

const DESCRIPTIONS = [
  'The screen stays black.',
  'x'.repeat(20),
  'y'.repeat(4000),
  '我的电脑今天早上突然无法开机，请尽快帮忙。',
];
const BAD_DESCRIPTIONS = ['too short', 'x'.repeat(19), 'y'.repeat(4001), '🔥'.repeat(10)];

export function randomProblem(seed: string, index: number): Case {
  const dice = new Dice(`problem:${seed}:${index}`);
  const requester = pickRequester(dice, ['employee']);
  const answers: Answers = {
    topic: dice.chance(0.9) ? dice.pick(TOPICS) : 'weather',
    description: dice.chance(0.8) ? dice.pick(DESCRIPTIONS) : dice.pick(BAD_DESCRIPTIONS),
    expectedResult: 'It works.',
    urgency: dice.chance(0.9) ? dice.pick(URGENCIES) : 'now',
  };
  return {
    item: 'report-problem',
    now: momentFor(dice, requester),
    requester,
    subject: null,
    answers,
    people: CAST,
  };
}

/** For oneself, for someone whom one manages, or for someone else; an area that is offered or any other. */
export function randomAreaAccess(seed: string, index: number): Case {
  const dice = new Dice(`area:${seed}:${index}`);
  const roles = ['employee', ...dice.some(['hiring-manager', 'department-head'], 0.6)];
  const requester = pickRequester(dice, roles);
  const people = castWith(requester.number, roles);
  const person = pickPerson(dice, requester);
  const subject = people.find((someone) => someone.number === person) ?? null;
  const now = momentFor(dice, subject ?? requester);
  const from = daysAfter(dateAt(subject?.zone ?? 'UTC', now), dice.between(0, 8));
  const late = dice.chance(0.1) ? dice.between(366, 400) : dice.between(1, 14);
  const answers: Answers = {
    person,
    area: dice.pick(AREAS),
    from,
    until: daysAfter(from, late),
    reason: dice.chance(0.9) ? 'Looks after the cooling.' : 'x'.repeat(19),
  };
  return { item: 'area-access', now, requester, subject, answers, people };
}

function pickRequester(dice: Dice, roles: readonly string[]): PersonFacts {
  return { ...dice.pick(CAST), roles };
}

function pickPerson(dice: Dice, requester: PersonFacts): string {
  if (requester.manages.length > 0 && dice.chance(0.5)) return dice.pick(requester.manages);
  if (dice.chance(0.7)) return requester.number;
  return dice.chance(0.8) ? dice.pick(CAST).number : NOBODY;
}

function momentFor(dice: Dice, person: PersonFacts): number {
  const site = siteOf(person.legalEntity);
  if (!site) throw new Error(`${person.number} has no site.`);
  return pickMoment(dice, site).now;
}
