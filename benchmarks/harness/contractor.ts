/** The onboarding that is submitted: a remote contractor with everything that can be asked for without an office. */
import { localDateAt } from '../../rules/conditions/local-date';
import { addDays } from '../../rules/conditions/local-date';

/** @param manager employee number of the manager, who asks; @param now milliseconds UTC */
export function remoteContractor(manager: string, now: number): Record<string, unknown> {
  const today = localDateAt(now, 'Europe/Berlin');
  return {
    fullName: 'Nora Weiss',
    personalEmail: 'nora@example.org',
    legalEntity: 'DE',
    department: 'engineering',
    jobTitle: 'Engineer',
    jobLevel: 'IC3',
    manager,
    employmentType: 'contractor',
    startDate: addDays(today, 21),
    contractEndDate: addDays(today, 80),
    workMode: 'remote',
    homeAddress: 'Lindenstraße 7, 10969 Berlin',
    laptop: 'developer',
    software: ['ide', 'containers', 'chat'],
    otherSoftware: ['Figma'],
    privilegedAccess: true,
    privilegedReason: 'Runs the production clusters on call',
    costCenter: 'CC-1234',
  };
}
