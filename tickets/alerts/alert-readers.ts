/** Who is told of an alert: the person at work, then the lead, then the head, then the requester. */
import type { Knex } from 'knex';
import { headOfDepartment, queueWorkersOf, teamLeadsOf } from '../../people/deciders-store.server';
import type { AlertLevel } from '../ticket-event';
import type { Ticket } from '../ticket';

/** Ids of persons; at 50 % the whole queue is reminded of a ticket that nobody has. */
export async function alertReaders(
  db: Knex,
  level: AlertLevel,
  ticket: Pick<Ticket, 'assigneeId' | 'department' | 'team'>,
  requesterId: string,
): Promise<string[]> {
  switch (level) {
    case 50:
      if (ticket.assigneeId !== null) return [ticket.assigneeId];
      return (await queueWorkersOf(db, ticket.department)).map((person) => person.id);
    case 80:
      return (await teamLeadsOf(db, ticket.department, ticket.team)).map((person) => person.id);
    case 100: {
      const head = await headOfDepartment(db, ticket.department);
      return head ? [head.id] : [];
    }
    case 150:
      return [requesterId];
  }
}
