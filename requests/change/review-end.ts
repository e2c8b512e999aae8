/** When a review ends by itself: five working days of the request's calendar after it began. */
import type { Knex } from 'knex';
import { calendarById } from '../../catalog/calendar-store.server';
import { CalendarError } from '../../rules/working-time/calendar-error';
import { dueAt } from '../../rules/working-time/due-at';
import type { Request } from '../request';

const REVIEW_WORKING_DAYS = 5;
const WEEK = 7 * 24 * 3_600_000;

/** Milliseconds UTC. Where the calendar has no data, five working days are taken for a week. */
export async function reviewEnd(
  db: Knex,
  request: Pick<Request, 'calendarVersionId'>,
  now: number,
): Promise<number> {
  if (request.calendarVersionId === null) return now + WEEK;
  const calendar = await calendarById(db, request.calendarVersionId);
  try {
    return dueAt({ kind: 'working-days', amount: REVIEW_WORKING_DAYS }, calendar, now).dueAt;
  } catch (error) {
    if (error instanceof CalendarError) return now + WEEK;
    throw error;
  }
}
