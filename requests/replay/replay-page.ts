/** Replays one page of requests, giving way to whoever else waits for this process. */
import { contentHash } from '../../catalog/content-hash.server';
import { CoverageCount } from '../coverage/coverage';
import { givingWay } from '../giving-way';
import { Gathering, type GatheringSettings } from './gathering';
import type { Replay, ReplayCase, StoredGroup } from './replay';
import type { StoredRequest } from './stored-request';

export interface ReplayedPage extends Pick<Replay, 'tally' | 'coverage'> {
  /** With the counts of this page. */
  readonly groups: readonly StoredGroup[];
  readonly cases: readonly ReplayCase[];
}

export async function replayPage(
  requests: readonly StoredRequest[],
  { tally, coverage: covered }: Pick<Replay, 'tally' | 'coverage'>,
  settings: GatheringSettings,
): Promise<ReplayedPage> {
  const coverage = new CoverageCount(covered);
  const gathering = new Gathering(settings, tally);
  const giveWay = givingWay();
  for (const request of requests) {
    gathering.add(request);
    coverage.add(request);
    await giveWay();
  }
  const gathered = gathering.groups.map((group) => ({ ...group, key: contentHash(group.key) }));
  return {
    tally: gathering.tally,
    coverage: coverage.counted,
    groups: gathered.map((group) => ({ ...group, requests: group.requests.length })),
    cases: gathered
      .filter(({ secret }) => !secret)
      .flatMap(({ key: groupKey, requests: own }) =>
        own.map(({ id: requestId, submittedAt }) => ({ requestId, submittedAt, groupKey })),
      ),
  };
}
