/** Requesters who lead a department: of them approvals by its head are asked in vain. */
import { Exploration } from '../../forms/checks/explore-form';
import type { Situation } from '../../forms/checks/explore-form';
import { formFor } from '../form-for';
import { mayRequest } from '../may-request';
import { subjectOf } from '../subject';
import type { ProofSpace } from './proof-space';

const ROLE = 'department-head';

/**
 * The requesters of the space as heads of departments.
 * @param departments keys; undefined for every department that there is
 */
export function headsOf(
  { item, surroundings, calendars, situations }: ProofSpace,
  departments: readonly string[] | undefined,
  reads: readonly unknown[],
): readonly Exploration[] {
  const led = departments ?? surroundings.departments ?? [];
  const heads = situations.flatMap((situation) =>
    led.map((department): Situation => {
      const roles = [...new Set([...situation.requester.roles, ROLE])];
      const requester = { ...situation.requester, department, roles };
      const persons = new Map([...situation.persons, [requester.number, requester] as const]);
      return {
        ...situation,
        requester,
        persons,
        form: formFor(item, requester, calendars),
        subjectOf: (answers) => subjectOf(item, answers, requester, persons),
      };
    }),
  );
  return heads
    .filter(({ requester }) => mayRequest(item, requester))
    .map(
      (situation) =>
        new Exploration(
          situation,
          reads.map((expression) => ({ expression })),
        ),
    );
}
