/** The report of a replay: how many requests stay as they are, what changes for the others, and what made it. */
import type { Item } from '../../catalog/parse-item';
import { locales } from '../../forms/locale';
import type { ProductText } from '../../forms/locale';
import type { LocalizedText } from '../../rules/conditions/condition';
import { categoriesOf, groupsIn, isKnockOn, type ChangeCategory } from './difference-group';
import { replayRequest } from './replay-request';
import type { Difference } from './replay-request';
import { emptyTally, withOutcome, type ReplayTally } from './replay-tally';
import type { StoredRequest } from './stored-request';
import { tellDifference } from './tell-difference';
import type { ToldDifference } from './tell-difference';

/** Fewer requests than this are not counted where the count hangs on classified answers. */
export const SMALLEST_COUNT = 5;

/** Requests for which the same changes, by the same cause. */
export interface ReplayGroup extends ToldDifference {
  readonly kinds: readonly ChangeCategory[];
  /** Of a secret group the last full five. */
  readonly count: number;
  /** It only follows from other changes. */
  readonly knockOn: boolean;
  /** It hangs on classified answers: whose requests they are is not told. */
  readonly secret: boolean;
  /** Numbers of the requests, newest first. */
  readonly requests: readonly number[];
}

export interface ReplayReport extends ReplayTally {
  /** Those of the most requests first. */
  readonly groups: readonly ReplayGroup[];
}

export interface ReplaySettings {
  readonly departmentTitle?: (key: string) => LocalizedText;
}

interface Gathered {
  readonly secret: boolean;
  readonly difference: Difference;
  readonly told: ToldDifference;
  readonly requests: number[];
}

/** In memory, in the order of the requests: what the worker does page by page comes to the same. */
export function replayOver(
  stored: readonly StoredRequest[],
  next: Item,
  { departmentTitle = keyAsTitle }: ReplaySettings = {},
): ReplayReport {
  const groups = new Map<string, Gathered>();
  let tally = emptyTally;
  for (const request of stored) {
    const outcome = replayRequest(request, next);
    tally = withOutcome(tally, request, outcome);
    for (const { difference, key, secret } of groupsIn(outcome)) {
      const words = { older: request.item, newer: next, departmentTitle };
      const known = groups.get(key) ?? {
        ...{ secret, difference, requests: [] },
        told: tellDifference(difference, words),
      };
      known.requests.push(request.number);
      groups.set(key, known);
    }
  }
  return { ...tally, groups: [...groups.values()].flatMap(shown).toSorted(byWeight) };
}

/** What follows from other changes comes after them; else those of the most requests come first. */
function byWeight(one: ReplayGroup, other: ReplayGroup): number {
  return Number(one.knockOn) - Number(other.knockOn) || other.count - one.count;
}

function shown({ secret, difference, told, requests }: Gathered): readonly ReplayGroup[] {
  const count = secret ? guardedCount(requests.length) : requests.length;
  if (count === 0) return [];
  const knockOn = isKnockOn(difference);
  return [
    { ...told, knockOn, kinds: categoriesOf([difference]), count, secret, requests: secret ? [] : requests },
  ];
}

/** A count that tells nobody's classified answer: full fives, and nothing below the first. */
export function guardedCount(count: number): number {
  return count - (count % SMALLEST_COUNT);
}

function keyAsTitle(key: string): ProductText {
  return Object.fromEntries(locales.map((locale) => [locale, key])) as ProductText;
}
