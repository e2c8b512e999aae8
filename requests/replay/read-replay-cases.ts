/** The requests that a replay would change, one by one: by name for those who may read them, else by a pseudonym. */
import { can } from '../../people/permissions';
import { invalid } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { cutPage, readPageToken } from '../../tickets/page-token';
import { shownNumber } from '../../tickets/ticket-number';
import { personNames } from '../reading/person-names';
import { requestAccesses } from '../request-access-store.server';
import { demandReplay } from './read-replays';
import { casesOf, type CaseRow } from './replay-result-store.server';

export interface ReplayCaseView {
  /** Its number, or a word that stands for it in this replay alone. */
  readonly name: string;
  /** What only those are told who may read the request; null for everybody else. */
  readonly request: {
    readonly id: string;
    readonly requester: string;
    /** Milliseconds UTC. */
    readonly submittedAt: number;
  } | null;
}

export interface ReplayCases {
  readonly cases: readonly ReplayCaseView[];
  readonly next: string | null;
}

const PAGE_SIZE = 50;

interface CaseQuery {
  /** Key of the group. */
  readonly group: string;
  /** Where the page before ended. */
  readonly after?: string | undefined;
}

/** 50 a page. @throws E-104; E-902 for a page that there is not */
export async function readReplayCases(
  context: WorkContext,
  viewer: Viewer,
  replayId: string,
  { group, after }: CaseQuery,
): Promise<ReplayCases> {
  if (!/^[0-9a-f]{64}$/.test(group)) throw invalid('E-902');
  const { replay } = await demandReplay(context, viewer, replayId);
  return casesInGroup(context, viewer, replay.id, { group, after });
}

/** Asks nobody whether the viewer may see the replay: the caller has. @throws E-902 for a page that there is not */
export async function casesInGroup(
  context: WorkContext,
  viewer: Viewer,
  replayId: string,
  { group, after }: CaseQuery,
): Promise<ReplayCases> {
  const before = after === undefined ? null : readPageToken(after);
  const limit = PAGE_SIZE + 1;
  const found = await casesOf(context.database.knex, replayId, group, { before, limit });
  const page = cutPage(found, PAGE_SIZE, ({ submittedAt, requestId }) => ({
    at: submittedAt,
    id: requestId,
  }));
  return { cases: await viewsOf(context, viewer, replayId, page.rows), next: page.next };
}

async function viewsOf(
  { database: { knex }, seal }: WorkContext,
  viewer: Viewer,
  replayId: string,
  rows: readonly CaseRow[],
): Promise<readonly ReplayCaseView[]> {
  const accesses = await requestAccesses(
    knex,
    rows.map(({ requestId }) => requestId),
  );
  const nameOf = await personNames(
    knex,
    rows.map(({ requesterId }) => requesterId),
  );
  return rows.map(({ requestId, number, requesterId, submittedAt }) => {
    const access = accesses.get(requestId);
    if (!access || !can(viewer, 'request.read', access))
      return { name: pseudonym(seal, replayId, requestId), request: null };
    const requester = nameOf(requesterId)?.name ?? '';
    return {
      name: shownNumber('REQ', number),
      request: { id: requestId, requester, submittedAt },
    };
  });
}

/** The same within one replay, and another in every other, so that they cannot be put together. */
function pseudonym(seal: WorkContext['seal'], replayId: string, requestId: string): string {
  return `#${seal.fingerprint(`${replayId} ${requestId}`).slice(0, 8).toUpperCase()}`;
}
