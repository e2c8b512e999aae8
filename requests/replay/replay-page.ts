/** Replays one page of requests, giving way to whoever else waits for this process. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Item } from '../../catalog/parse-item';
import { contentHash } from '../../catalog/content-hash.server';
import type { LocalizedText } from '../../rules/conditions/condition';
import { CoverageCount } from '../coverage/coverage';
import { categoriesOf, groupsIn, isKnockOn } from './difference-group';
import type { Replay, ReplayCase, StoredGroup } from './replay';
import { replayRequest } from './replay-request';
import { withOutcome } from './replay-tally';
import type { StoredRequest } from './stored-request';
import { tellDifference } from './tell-difference';

/** Milliseconds after which others have their turn. */
const TURN = 5;

export interface ReplayedPage extends Pick<Replay, 'tally' | 'coverage'> {
  /** With the counts of this page. */
  readonly groups: readonly StoredGroup[];
  readonly cases: readonly ReplayCase[];
}

export interface PageSettings {
  readonly next: Item;
  readonly departmentTitle: (key: string) => LocalizedText;
}

export async function replayPage(
  requests: readonly StoredRequest[],
  { tally: before, coverage: covered }: Pick<Replay, 'tally' | 'coverage'>,
  { next, departmentTitle }: PageSettings,
): Promise<ReplayedPage> {
  const coverage = new CoverageCount(covered);
  const groups = new Map<string, StoredGroup>();
  const cases: ReplayCase[] = [];
  let tally = before;
  let begun = performance.now();
  for (const request of requests) {
    const outcome = replayRequest(request, next);
    coverage.add(request);
    tally = withOutcome(tally, request, outcome);
    for (const { key: text, difference, secret } of groupsIn(outcome)) {
      const key = contentHash(text);
      const known = groups.get(key) ?? {
        ...{ key, secret, requests: 0, kinds: categoriesOf([difference]), knockOn: isKnockOn(difference) },
        ...tellDifference(difference, { older: request.item, newer: next, departmentTitle }),
      };
      groups.set(key, { ...known, requests: known.requests + 1 });
      if (!secret) cases.push({ requestId: request.id, submittedAt: request.submittedAt, groupKey: key });
    }
    if (performance.now() - begun < TURN) continue;
    await nextTurn();
    begun = performance.now();
  }
  return { tally, coverage: coverage.counted, groups: [...groups.values()], cases };
}
