/** Ways to send answers that do not stand, or that count for nothing: each changes a set of answers in one point. */
import type { Answers, Value } from '../oracle/case';
import {
  ONBOARDING_FIELDS,
  offered,
  required,
  shownByAnswers,
  shownByRole,
} from '../oracle/onboarding-fields';
import { NOBODY } from './cast';
import type { Setting } from './onboarding-answers';
import { answerFor, daysAfter } from './onboarding-answers';

type Spoiler = (answers: Answers, setting: Setting) => Answers;

/** A value that makes a field of choices wrong: offered to nobody, to others, or in other letters. */
const STRANGE_CHOICES: Record<string, readonly string[]> = {
  legalEntity: ['FR', 'de', 'constructor'],
  department: ['legal', 'Engineering'],
  jobLevel: ['M5', 'IC0'],
  employmentType: ['temp', 'full time'],
  workMode: ['home', 'On-site'],
  office: ['Paris', 'Shanghai', 'Munich', 'Austin'],
  laptop: ['developer', 'gaming'],
};

const STRANGE_SOFTWARE = ['erp', 'ide', 'crm', 'hris', 'photo-shop'];

const WRONG_FORMS: Record<string, readonly NonNullable<Value>[]> = {
  fullName: [17, ['Li Wei'], { first: 'Li' }],
  personalEmail: ['nobody', 'a b@example.com', '@example.com'],
  manager: [NOBODY],
  startDate: ['2026-02-30', '30.11.2026', '2026-11-3', 20261130],
  office: [7],
  software: ['office-suite', { 0: 'chat' }],
  otherSoftware: ['Figma', [1, 2]],
  rdZone: ['yes', 1],
  costCenter: ['CC-123', 'cc-1234', 'CC-12345', 'CC-１２３４', ' CC-1234'],
  monthlySalary: ['5000', 5000, { amount: 5000 }],
};

function withAnswer(answers: Answers, field: string, value: NonNullable<Value>): Answers {
  return { ...answers, [field]: value };
}

function without(answers: Answers, field: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== field));
}

export const SPOILERS: Record<string, Spoiler> = {
  'a required answer is missing': (answers, { dice, requester }) => {
    const asked = ONBOARDING_FIELDS.filter(
      (field) => shownByRole(field, requester) && shownByAnswers(field, answers) && required(field, answers),
    );
    return without(answers, dice.pick(asked));
  },
  'a required text is blank': (answers, { dice }) =>
    withAnswer(answers, dice.pick(['fullName', 'jobTitle']), dice.pick(['', '  '])),
  'a choice is not offered': (answers, { dice }) => {
    const field = dice.pick(Object.keys(STRANGE_CHOICES));
    return withAnswer(answers, field, dice.pick(STRANGE_CHOICES[field] ?? []));
  },
  'software is not offered': (answers, { dice }) =>
    withAnswer(answers, 'software', ['chat', dice.pick(STRANGE_SOFTWARE)]),
  'software stands twice': (answers) => withAnswer(answers, 'software', ['chat', 'office-suite', 'chat']),
  'the department moved on': (answers, { dice }) =>
    withAnswer(answers, 'department', dice.pick(offered('department', answers) ?? [])),
  'other software is no clean list': (answers, { dice }) =>
    withAnswer(
      answers,
      'otherSoftware',
      dice.pick([['Figma', 'Figma'], ['Figma', ''], ['  '], ['a', 'b', 'c', 'd', 'e', 'f']]),
    ),
  'a value that the role hides is sent': (answers, { dice }) =>
    dice.chance(0.5)
      ? withAnswer(answers, 'costCenter', 'CC-0001')
      : withAnswer(answers, 'monthlySalary', { amount: 5000, currency: 'EUR' }),
  'a value that the answers hide is sent': (answers, setting) => {
    const hidden = ONBOARDING_FIELDS.filter(
      (field) => !shownByAnswers(field, answers) && offered(field, answers)?.length !== 0,
    );
    return hidden.reduce(
      (sent, field) =>
        setting.dice.chance(0.6) ? withAnswer(sent, field, answerFor(field, sent, setting)) : sent,
      answers,
    );
  },
  'the start lies in the past': (answers, { dice, today }) =>
    withAnswer(answers, 'startDate', daysAfter(today, -dice.between(1, 3))),
  'the contract ends before it starts': (answers, { dice }) =>
    withAnswer(
      answers,
      'contractEndDate',
      daysAfter(String(answers.startDate ?? '2026-11-02'), -dice.between(0, 2)),
    ),
  'an answer has the wrong form': (answers, { dice }) => {
    const field = dice.pick(Object.keys(WRONG_FORMS));
    return withAnswer(answers, field, dice.pick<NonNullable<Value>>(WRONG_FORMS[field] ?? []));
  },
  'the reason is short': (answers, { dice }) =>
    withAnswer(answers, 'privilegedReason', dice.pick(['too short', 'x'.repeat(19), '🔐'.repeat(10)])),
  'a field is unknown': (answers, { dice }) =>
    withAnswer(answers, dice.pick(['salary', 'fullname', 'approved', 'workmode']), 'x'),
};
