/** Who works a department's queue. */
import type { Role } from './role';

const workerRoles = ['agent', 'team-lead', 'department-head'] as const satisfies readonly Role[];
const leaderRoles = ['team-lead', 'department-head'] as const satisfies readonly Role[];

interface Colleague {
  readonly department: string;
  readonly roles: readonly Role[];
}

/** Agents, team leads and the head of the department; a role in one department says nothing about another. */
export function isQueueWorker(person: Colleague, department: string): boolean {
  return person.department === department && workerRoles.some((role) => person.roles.includes(role));
}

/** Who hands out the work of a department. */
export function isQueueLeader(person: Colleague, department: string): boolean {
  return person.department === department && leaderRoles.some((role) => person.roles.includes(role));
}
