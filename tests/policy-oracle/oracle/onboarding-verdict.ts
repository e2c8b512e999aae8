/** Judges a set of onboarding answers: what is wrong, what the role may not set, what the answers hide. */
import type { Answers, Case, ExpectedError, Value, Verdict } from './case';
import type { OnboardingField } from './onboarding-fields';
import {
  ONBOARDING_FIELDS,
  offered,
  required,
  shownByAnswers,
  shownByRole,
  undecided,
} from './onboarding-fields';
import { siteOf } from './sites';
import * as check from './value-checks';
import { dateAt } from './working-days';

export function judgeOnboarding(asked: Case): Verdict {
  const errors: ExpectedError[] = unknownFields(asked.answers);
  const refused: string[] = [];
  const dropped: string[] = [];
  for (const field of ONBOARDING_FIELDS) {
    const sent = field in asked.answers;
    if (!shownByRole(field, asked.requester)) {
      if (sent) refused.push(`/${field}`);
    } else if (!shownByAnswers(field, asked.answers)) {
      if (sent) dropped.push(`/${field}`);
    } else {
      const codes = codesFor(field, asked);
      if (codes.length > 0) errors.push({ field: `/${field}`, codes });
    }
  }
  const open = ONBOARDING_FIELDS.filter((field) => undecided(field, asked.answers));
  return { errors, refused, dropped, undecided: open.map((field) => `/${field}`) };
}

/** The answers that count: shown by the role and by the other answers. */
export function countingAnswers(asked: Case): Answers {
  const counts = ONBOARDING_FIELDS.filter(
    (field) =>
      field in asked.answers && shownByRole(field, asked.requester) && shownByAnswers(field, asked.answers),
  );
  return Object.fromEntries(counts.map((field) => [field, asked.answers[field] ?? null]));
}

function unknownFields(answers: Answers): ExpectedError[] {
  const known: readonly string[] = ONBOARDING_FIELDS;
  return Object.keys(answers)
    .filter((field) => !known.includes(field))
    .map((field) => ({ field: `/${field}`, codes: ['E-302'] }));
}

function codesFor(field: OnboardingField, asked: Case): check.Codes {
  const value = asked.answers[field];
  if (check.isMissing(value)) return required(field, asked.answers) ? check.REQUIRED : check.STANDS;
  const choices = offered(field, asked.answers);
  if (field === 'software') return check.checkChoices(value, choices ?? []);
  if (choices) return check.checkChoice(value, choices);
  return codesForFreeValue(field, value, asked);
}

function codesForFreeValue(field: OnboardingField, value: Value, asked: Case): check.Codes {
  switch (field) {
    case 'personalEmail':
      return check.checkPattern(value, /^[^\s@]+@[^\s@]+\.[^\s@]+$/);
    case 'manager':
      return asked.people.some((person) => person.number === value) ? check.STANDS : check.NOT_ELIGIBLE;
    case 'startDate':
      return check.checkDate(value, (date) => date >= todayOnSite(asked));
    case 'contractEndDate':
      return check.checkDate(value, (date) => isAfterStart(date, asked.answers.startDate));
    case 'otherSoftware':
      return check.checkNames(value, 5);
    case 'ownDevice':
    case 'privilegedAccess':
    case 'rdZone':
      return check.checkYesNo(value);
    case 'privilegedReason':
      return check.checkText(value, 20);
    case 'costCenter':
      return check.checkPattern(value, /^CC-[0-9]{4}$/, [...check.WRONG_FORMAT, ...check.WRONG_LENGTH]);
    case 'monthlySalary':
      return check.checkMoney(value);
    default:
      return check.checkText(value);
  }
}

/** Today in the site's zone; in the requester's until a legal entity is chosen. */
function todayOnSite(asked: Case): string {
  const zone = siteOf(asked.answers.legalEntity)?.zone ?? asked.requester.zone ?? 'UTC';
  return dateAt(zone, asked.now);
}

/** Without a start date there is nothing to be after; the missing date is its own error. */
function isAfterStart(date: string, start: Value): boolean {
  return !check.isDate(start) || date > start;
}
