/** Reads stored requests as they were planned, their classified answers opened: for planning, and for nothing else. */
import { itemVersionsByIds } from '../../catalog/item-store.server';
import type { WorkContext } from '../../people/work-context';
import type { PagePosition } from '../../tickets/page-token';
import { answersOfRequest, openAnswers } from '../answers-at-rest';
import { plannedCalendars } from '../planned-calendars';
import { factsOf } from '../request-facts';
import type { StoredPlan, StoredRequest, StoredTrace } from './stored-request';
import { requestsInPeriod, type RequestPeriod } from './stored-request-store.server';

type Source = Pick<WorkContext, 'database' | 'seal'>;

export interface StoredPage {
  readonly requests: readonly StoredRequest[];
  /** Where the next page begins; null after the last. */
  readonly next: PagePosition | null;
}

/** Newest first. @param before where the page before ended; null for the first */
export async function readStoredPage(
  { database: { knex }, seal }: Source,
  period: RequestPeriod,
  before: PagePosition | null,
  limit: number,
): Promise<StoredPage> {
  const rows = await requestsInPeriod(knex, period, before, limit);
  const versions = await itemVersionsByIds(
    knex,
    rows.map((row) => row.item_version_id),
  );
  const calendars = await plannedCalendars(
    knex,
    rows.map((row) => row.calendar_version_id),
  );
  const requests = rows.map((row): StoredRequest => {
    const version = versions.get(row.item_version_id);
    if (!version) throw new Error(`The request ${row.id} has no item version`);
    return {
      id: row.id,
      number: row.number,
      requesterId: row.requester_id,
      submittedAt: row.submitted_at,
      versionId: version.id,
      item: version.item,
      facts: factsOf(row.facts, openAnswers(seal, row.answers, answersOfRequest(row.id))),
      plan: JSON.parse(row.plan) as StoredPlan,
      trace: JSON.parse(row.trace) as StoredTrace[],
      calendars: calendars(row.calendar_version_id),
    };
  });
  const last = rows.length < limit ? undefined : rows.at(-1);
  return { requests, next: last ? { at: last.submitted_at, id: last.id } : null };
}

/** All at once: for periods that are known to be small. */
export async function readStored(context: Source, period: RequestPeriod): Promise<readonly StoredRequest[]> {
  const all: StoredRequest[] = [];
  for (let before: PagePosition | null = null; ;) {
    const { requests, next } = await readStoredPage(context, period, before, PAGE);
    all.push(...requests);
    if (next === null) return all;
    before = next;
  }
}

const PAGE = 200;
