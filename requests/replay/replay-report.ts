/** The report of a replay: how many requests stay as they are, what changes for the others, and what made it. */
import type { Item } from '../../catalog/parse-item';
import { departmentTitle as titleAmong } from '../reading/department-title';
import { Gathering, type GatheredGroup, type GatheringSettings } from './gathering';
import { emptyTally, type ReplayTally } from './replay-tally';
import type { StoredRequest } from './stored-request';

/** Fewer requests than this are not counted where the count hangs on classified answers. */
export const SMALLEST_COUNT = 5;

/** Requests for which the same changes, by the same cause. */
export interface ReplayGroup extends Omit<GatheredGroup, 'key' | 'requests'> {
  /** Of a secret group the last full five. */
  readonly count: number;
  /** Numbers of the requests, newest first. */
  readonly requests: readonly number[];
}

export interface ReplayReport extends ReplayTally {
  /** Those of the most requests first. */
  readonly groups: readonly ReplayGroup[];
}

/** In memory, in the order of the requests: what the worker does page by page comes to the same. */
export function replayOver(
  stored: readonly StoredRequest[],
  next: Item,
  {
    departmentTitle = (key) => titleAmong([], key),
  }: Partial<Pick<GatheringSettings, 'departmentTitle'>> = {},
): ReplayReport {
  const gathering = new Gathering({ next, departmentTitle }, emptyTally);
  for (const request of stored) gathering.add(request);
  return { ...gathering.tally, groups: gathering.groups.flatMap(shown).toSorted(byWeight) };
}

/** What follows from other changes comes after them; else those of the most requests come first. */
function byWeight(one: ReplayGroup, other: ReplayGroup): number {
  return Number(one.knockOn) - Number(other.knockOn) || other.count - one.count;
}

function shown(group: GatheredGroup): readonly ReplayGroup[] {
  const { changes, causes, kinds, knockOn, secret, requests } = group;
  const count = secret ? guardedCount(requests.length) : requests.length;
  if (count === 0) return [];
  const numbers = secret ? [] : requests.map(({ number }) => number);
  return [{ changes, causes, knockOn, kinds, count, secret, requests: numbers }];
}

/** A count that tells nobody's classified answer: full fives, and nothing below the first. */
export function guardedCount(count: number): number {
  return count - (count % SMALLEST_COUNT);
}
