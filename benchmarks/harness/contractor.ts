/** The onboarding that is submitted: a remote contractor with everything that can be asked for without an office. */
import { addDays, localDateAt } from '../../rules/conditions/local-date';
import { contractorAnswers } from '../../tests/builders/service-company';

/** @param manager employee number of the manager, who asks; @param now milliseconds UTC */
export function remoteContractor(manager: string, now: number): Record<string, unknown> {
  const today = localDateAt(now, 'Europe/Berlin');
  const dates = { startDate: addDays(today, 21), contractEndDate: addDays(today, 80) };
  return contractorAnswers({ manager, ...dates, workMode: 'remote', office: undefined, rdZone: undefined });
}
