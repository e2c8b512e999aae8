/** The answers of the main journey: a hybrid contractor in Germany, with everything that opens tickets. */
import { loadItem, shippedItems } from '../../../catalog/load-items.server';
import path from 'node:path';
import { cast } from './cast';

export const onboarding = loadItem(path.join(shippedItems, 'employee-onboarding.json')).document;

/** Steps of the form in their order. */
export const steps = onboarding.form.layout.steps.map(({ id }) => id);

export const contractor = {
  fullName: 'Mara Lindqvist',
  personalEmail: 'mara.lindqvist@example.org',
  legalEntity: 'DE',
  department: 'engineering',
  manager: cast.namedManager,
  jobTitle: 'Backend engineer',
  jobLevel: 'IC3',
  employmentType: 'contractor',
  startDate: '2026-12-14',
  contractEndDate: '2027-06-30',
  costCenter: 'CC-4210',
  workMode: 'hybrid',
  office: 'Berlin',
  homeAddress: 'Lindenstraße 12, 10969 Berlin',
  rdZone: true,
  laptop: 'developer',
  software: ['ide', 'containers', 'cloud-console'],
  otherSoftware: ['Figma'],
  privilegedAccess: true,
  privilegedReason: 'Will run the nightly migrations of the billing database',
};

/** Words of the answers that would give them away wherever they stood. */
export const tellingWords = [
  'Lindqvist',
  'mara.lindqvist',
  'CC-4210',
  'Lindenstraße',
  'Figma',
  'nightly migrations',
  '2027-06-30',
];

/** The same person, starting on another day: `YYYY-MM-DD`. */
export function contractorStarting(startDate: string): typeof contractor {
  const contractEndDate = `${String(Number(startDate.slice(0, 4)) + 1)}-06-30`;
  return { ...contractor, startDate, contractEndDate };
}
