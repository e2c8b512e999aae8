/** Random onboarding answers that stand: every field that the requester sees is answered with what it offers. */
import { DateTime } from 'luxon';
import type { Answers, PersonFacts, Value } from '../oracle/case';
import type { OnboardingField } from '../oracle/onboarding-fields';
import {
  ONBOARDING_FIELDS,
  offered,
  required,
  shownByAnswers,
  shownByRole,
} from '../oracle/onboarding-fields';
import { CAST } from './cast';
import type { Dice } from './dice';

export interface Setting {
  readonly dice: Dice;
  readonly requester: PersonFacts;
  readonly legalEntity: string;
  /** Today in the site's zone. */
  readonly today: string;
}

const NAMES = ['Li Wei', '陈晓明', 'Zoë Müller', 'Ann-Kathrin Öztürk', "Seán O'Brien"];
const OTHER_SOFTWARE = ['Figma', 'Blender', '金山文档', 'Wireshark', 'MATLAB', 'Affinity Photo'];

export function standingAnswers(setting: Setting): Answers {
  const answers: Record<string, NonNullable<Value>> = {};
  for (const field of ONBOARDING_FIELDS) {
    if (!shownByRole(field, setting.requester) || !shownByAnswers(field, answers)) continue;
    if (!required(field, answers) && setting.dice.chance(0.4)) continue;
    answers[field] = answerFor(field, answers, setting);
  }
  return answers;
}

/** An answer that stands for one field, given those before it. */
export function answerFor(field: OnboardingField, answers: Answers, setting: Setting): NonNullable<Value> {
  const { dice } = setting;
  if (field === 'legalEntity') return setting.legalEntity;
  const choices = offered(field, answers);
  if (choices) return field === 'software' ? dice.some(choices) : dice.pick(choices);
  switch (field) {
    case 'personalEmail':
      return `hire${dice.between(1, 999)}@example.com`;
    case 'manager':
      return dice.chance(0.4) ? setting.requester.number : dice.pick(CAST).number;
    case 'startDate':
      return startDate(setting);
    case 'contractEndDate':
      return daysAfter(String(answers.startDate ?? setting.today), dice.between(1, 200));
    case 'otherSoftware':
      return dice.some(OTHER_SOFTWARE, 0.3).slice(0, 5);
    case 'ownDevice':
    case 'privilegedAccess':
    case 'rdZone':
      return dice.chance(0.6);
    case 'privilegedReason':
      return dice.pick([
        'Runs the release pipeline.',
        '负责生产环境数据库的日常运维和故障排查工作。',
        'x'.repeat(20),
      ]);
    case 'costCenter':
      return `CC-${String(dice.between(0, 9999)).padStart(4, '0')}`;
    case 'monthlySalary':
      return { amount: dice.between(1, 20000), currency: dice.pick(['CNY', 'EUR', 'USD']) };
    case 'homeAddress':
      return '12 Example Street, 10115 Berlin';
    default:
      return dice.pick(NAMES);
  }
}

/** Near as often as far, but never so late that a due time would fall beyond what the policy states. */
function startDate({ dice, today, legalEntity }: Setting): string {
  const date = daysAfter(today, dice.chance(0.6) ? dice.between(0, 12) : dice.between(13, 60));
  const latest = legalEntity === 'CN' ? '2026-12-18' : '2027-02-16';
  return date > latest ? latest : date;
}

export function daysAfter(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}
