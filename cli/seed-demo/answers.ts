/** Answers that the people of the demo give: plausible, valid for their form, different each time. */
import type { Json } from '../../rules/conditions/condition';
import type { Entity } from './company';
import { nameOf } from './names';
import type { SeedPerson } from './people';
import type { Chance } from './random';

export type SeedAnswers = Record<string, Json>;

/** What an answer may draw on. `today` is the requester's local date, `serial` counts the requests. */
export interface Asking {
  readonly requester: SeedPerson;
  /** Managers of the requester's site, for hires that somebody else will manage. */
  readonly otherManagers: readonly SeedPerson[];
  readonly manages: readonly SeedPerson[];
  readonly today: string;
  readonly serial: number;
  readonly chance: Chance;
}

/** A local date some days later. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const offices: Readonly<Record<Entity, readonly string[]>> = {
  CN: ['Shanghai', 'Shenzhen'],
  DE: ['Berlin', 'Munich'],
  US: ['New York', 'Austin'],
};

const addresses: Readonly<Record<Entity, string>> = {
  CN: '上海市徐汇区衡山路 18 号 1201 室',
  DE: 'Lindenstraße 7, 10969 Berlin',
  US: '214 Willow Street, Austin, TX 78701',
};

const currencies: Readonly<Record<Entity, string>> = { CN: 'CNY', DE: 'EUR', US: 'USD' };

const departmentSoftware: Readonly<Record<string, readonly string[]>> = {
  engineering: ['ide', 'containers', 'cloud-console'],
  finance: ['erp', 'bi-desktop'],
  sales: ['crm'],
  hr: ['hris'],
  operations: [],
};

const has = (person: SeedPerson, ...roles: readonly SeedPerson['roles'][number][]): boolean =>
  roles.some((role) => person.roles.includes(role));

export function onboardingAnswers(asking: Asking): SeedAnswers {
  const { requester, chance, today, serial } = asking;
  const entity = requester.legalEntity;
  const department = requester.department in departmentSoftware ? requester.department : 'operations';
  const employmentType = chance.pick([
    'full-time',
    'full-time',
    'full-time',
    'part-time',
    'intern',
    'contractor',
  ]);
  const workMode = chance.pick(['on-site', 'hybrid', 'hybrid', 'remote']);
  const startDate = daysLater(today, chance.between(7, 35));
  const answers: SeedAnswers = {
    fullName: nameOf(entity, 400 + serial),
    personalEmail: `hire${String(serial)}@mail.example`,
    legalEntity: entity,
    department,
    jobTitle: requester.jobTitle.replace(/^Head of |lead$/g, '').trim() || 'Specialist',
    jobLevel: chance.pick(['IC1', 'IC2', 'IC3', 'IC4', 'M1']),
    manager: managerFor(asking).number,
    employmentType,
    startDate,
    workMode,
    software: ['office-suite', 'chat', ...chance.some(departmentSoftware[department] ?? [], 0.6)],
  };
  if (employmentType === 'intern' || employmentType === 'contractor')
    answers.contractEndDate = daysLater(startDate, chance.between(60, 300));
  if (workMode !== 'remote') answers.office = chance.pick(offices[entity]);
  if (workMode === 'remote' || (workMode === 'hybrid' && chance.happens(0.5)))
    answers.homeAddress = addresses[entity];
  return { ...answers, ...equipment(answers, asking), ...money(answers, asking) };
}

/** A hiring manager hires mostly for themselves; HR always for somebody else. */
function managerFor({ requester, manages, otherManagers, chance }: Asking): SeedPerson {
  const forSomebodyElse = manages.length === 0 || chance.happens(0.25);
  return forSomebodyElse && otherManagers.length > 0 ? chance.pick(otherManagers) : requester;
}

function equipment(answers: SeedAnswers, { chance }: Asking): SeedAnswers {
  const more: SeedAnswers = {};
  const { department, employmentType, workMode } = answers;
  if (employmentType === 'contractor' && chance.happens(0.3)) more.ownDevice = true;
  else
    more.laptop = department === 'engineering' ? 'developer' : chance.pick(['standard', 'standard', 'none']);
  if (chance.happens(0.2)) more.otherSoftware = chance.some(['Figma', 'Miro', 'Tableau'], 0.6);
  if (Array.isArray(more.otherSoftware) && more.otherSoftware.length === 0) delete more.otherSoftware;
  const privileged =
    (department === 'engineering' || department === 'finance') && employmentType !== 'intern';
  if (privileged && chance.happens(0.3)) {
    more.privilegedAccess = true;
    more.privilegedReason = 'On call for the production systems of the team';
  }
  if (department === 'engineering' && workMode !== 'remote' && chance.happens(0.4)) more.rdZone = true;
  return more;
}

function money({ employmentType }: SeedAnswers, { requester, chance }: Asking): SeedAnswers {
  const more: SeedAnswers = {};
  if (has(requester, 'hiring-manager', 'finance', 'admin'))
    more.costCenter = `CC-${String(chance.between(1000, 9899))}`;
  if (has(requester, 'hr') && employmentType !== 'contractor')
    more.monthlySalary = {
      amount: chance.between(40, 120) * 100,
      currency: currencies[requester.legalEntity],
    };
  return more;
}

const problems: readonly [topic: string, description: string, expected: string][] = [
  [
    'account',
    'The password reset mail does not arrive, and the old password has ended.',
    'To sign in again.',
  ],
  [
    'device',
    'The laptop shuts down when the lid is closed although it is charging.',
    'It sleeps and wakes up.',
  ],
  ['software', 'The spreadsheet program closes when a shared file is opened.', 'The file opens.'],
  ['pay', 'The travel allowance of last month is missing on the pay slip.', 'It is paid with the next one.'],
  ['leave', 'Two days of leave are counted twice in the overview.', 'The balance is right.'],
  ['building', 'The heating on the second floor has been off since Monday.', 'The office is warm.'],
  ['badge', 'The badge does not open the side entrance any more.', 'The door opens.'],
  ['expense', 'An expense report has been waiting for two weeks.', 'It is paid or I hear why not.'],
  ['invoice', 'A supplier says that the invoice of June was not paid.', 'To know the state of the payment.'],
];

export function problemAnswers({ chance }: Asking): SeedAnswers {
  const [topic, description, expectedResult] = chance.pick(problems);
  const urgency = chance.pick(['can-wait', 'hinders-me', 'hinders-me', 'stops-me']);
  return { topic, description, expectedResult, urgency };
}

const areas: Readonly<Record<string, readonly string[]>> = {
  engineering: ['rd-lab', 'data-centre'],
  operations: ['data-centre'],
  finance: ['finance-archive'],
};

/** Null where no area is open to the requester's department. */
export function areaAnswers({ requester, chance, today }: Asking): SeedAnswers | null {
  const open = areas[requester.department];
  if (!open) return null;
  const from = daysLater(today, chance.between(1, 10));
  const reason = 'Maintenance of the equipment that our team runs there';
  return {
    person: requester.number,
    area: chance.pick(open),
    from,
    until: daysLater(from, chance.between(10, 60)),
    reason,
  };
}
