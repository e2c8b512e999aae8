/** Which fields of the onboarding form a requester sees, which of them are required, and what they offer. */
import type { Answers, PersonFacts, Value } from './case';

export const ONBOARDING_FIELDS = [
  'fullName',
  'personalEmail',
  'legalEntity',
  'department',
  'jobTitle',
  'jobLevel',
  'manager',
  'employmentType',
  'startDate',
  'contractEndDate',
  'workMode',
  'office',
  'homeAddress',
  'ownDevice',
  'laptop',
  'software',
  'otherSoftware',
  'privilegedAccess',
  'privilegedReason',
  'rdZone',
  'costCenter',
  'monthlySalary',
] as const;
export type OnboardingField = (typeof ONBOARDING_FIELDS)[number];

/** The roles that may request an onboarding at all. */
const AUDIENCE = ['hr', 'hiring-manager', 'admin'];

export function mayOnboard(requester: PersonFacts): boolean {
  return requester.roles.some((role) => AUDIENCE.includes(role));
}

/** Whether the requester's roles show a field. */
export function shownByRole(field: OnboardingField, requester: PersonFacts): boolean {
  const has = (role: string) => requester.roles.includes(role);
  if (field === 'costCenter') return has('hiring-manager') || has('finance') || has('admin');
  if (field === 'monthlySalary') return has('hr');
  return true;
}

/** Whether the answers show a field. A condition on an answer that is missing, or hidden itself, does not hold. */
export function shownByAnswers(field: OnboardingField, answers: Answers): boolean {
  const { department, employmentType, workMode } = answers;
  switch (field) {
    case 'contractEndDate':
      return employmentType === 'intern' || employmentType === 'contractor';
    case 'office':
      return workMode !== 'remote';
    case 'homeAddress':
      return workMode === 'remote' || workMode === 'hybrid';
    case 'ownDevice':
      return employmentType === 'contractor';
    case 'laptop':
      return !(shownByAnswers('ownDevice', answers) && answers.ownDevice === true);
    case 'privilegedAccess':
      return (department === 'engineering' || department === 'finance') && employmentType !== 'intern';
    case 'privilegedReason':
      return shownByAnswers('privilegedAccess', answers) && answers.privilegedAccess === true;
    case 'rdZone':
      return department === 'engineering' && workMode !== 'remote';
    default:
      return true;
  }
}

const OPTIONAL: readonly OnboardingField[] = [
  'ownDevice',
  'software',
  'otherSoftware',
  'privilegedAccess',
  'rdZone',
];

/** Whether a field that is shown must be answered. */
export function required(field: OnboardingField, answers: Answers): boolean {
  if (field === 'homeAddress') return answers.workMode === 'remote';
  if (field === 'monthlySalary') return answers.employmentType !== 'contractor';
  return !OPTIONAL.includes(field);
}

/** The required answers that decide whether a field is shown or required, and what it offers. */
const HANGS_ON: Partial<Record<OnboardingField, readonly OnboardingField[]>> = {
  contractEndDate: ['employmentType'],
  office: ['workMode', 'legalEntity'],
  homeAddress: ['workMode'],
  ownDevice: ['employmentType'],
  laptop: ['employmentType', 'department'],
  software: ['department'],
  privilegedAccess: ['department', 'employmentType'],
  privilegedReason: ['department', 'employmentType'],
  rdZone: ['department', 'workMode'],
  monthlySalary: ['employmentType'],
};

/**
 * Whether a field hangs on a required answer that is missing. Of an unanswered yes/no the policy says that it counts
 * as no; of other missing answers it does not say which conditions hold, and such answers never make a plan.
 */
export function undecided(field: OnboardingField, answers: Answers): boolean {
  return (HANGS_ON[field] ?? []).some((decider) => !(decider in answers));
}

const OFFICES = new Map<Value, readonly string[]>([
  ['CN', ['Shanghai', 'Shenzhen']],
  ['DE', ['Berlin', 'Munich']],
  ['US', ['New York', 'Austin']],
]);

const SOFTWARE = new Map<Value, readonly string[]>([
  ['engineering', ['ide', 'containers', 'cloud-console']],
  ['finance', ['erp', 'bi-desktop']],
  ['sales', ['crm']],
  ['hr', ['hris']],
]);

/** The values offered by a field of choices, or null for a field that is not one. */
export function offered(field: OnboardingField, answers: Answers): readonly string[] | null {
  switch (field) {
    case 'legalEntity':
      return ['CN', 'DE', 'US'];
    case 'department':
      return ['engineering', 'sales', 'finance', 'hr', 'operations'];
    case 'jobLevel':
      return ['IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'M1', 'M2', 'M3', 'M4'];
    case 'employmentType':
      return ['full-time', 'part-time', 'intern', 'contractor'];
    case 'workMode':
      return ['on-site', 'hybrid', 'remote'];
    case 'office':
      return OFFICES.get(answers.legalEntity) ?? [];
    case 'laptop':
      return answers.department === 'engineering' ? ['standard', 'developer', 'none'] : ['standard', 'none'];
    case 'software':
      return ['office-suite', 'chat', ...(SOFTWARE.get(answers.department) ?? [])];
    default:
      return null;
  }
}
