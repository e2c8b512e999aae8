/** What requests come to under another version, gathered by what changes and what made it. */
import type { Item } from '../../catalog/parse-item';
import type { LocalizedText } from '../../rules/conditions/condition';
import { categoriesOf, groupsIn, isKnockOn, type ChangeCategory } from './difference-group';
import { replayRequest } from './replay-request';
import { withOutcome, type ReplayTally } from './replay-tally';
import type { StoredRequest } from './stored-request';
import { tellDifference, type ToldDifference } from './tell-difference';

/** Requests for which the same changes, by the same cause. */
export interface GatheredGroup extends ToldDifference {
  /** Equal for what is the same of any requests. */
  readonly key: string;
  readonly kinds: readonly ChangeCategory[];
  /** It only follows from other changes. */
  readonly knockOn: boolean;
  /** It hangs on classified answers: whose requests they are is not told. */
  readonly secret: boolean;
  /** In the order in which they were added. */
  readonly requests: StoredRequest[];
}

export interface GatheringSettings {
  readonly next: Item;
  readonly departmentTitle: (key: string) => LocalizedText;
}

export class Gathering {
  private readonly known = new Map<string, GatheredGroup>();

  /** @param counted the figures that adding goes on from */
  constructor(
    private readonly settings: GatheringSettings,
    private counted: ReplayTally,
  ) {}

  add(request: StoredRequest): void {
    const { next, departmentTitle } = this.settings;
    const outcome = replayRequest(request, next);
    this.counted = withOutcome(this.counted, request, outcome);
    for (const { key, difference, secret } of groupsIn(outcome)) {
      const group = this.known.get(key) ?? {
        ...{ key, secret, requests: [] },
        ...{ kinds: categoriesOf([difference]), knockOn: isKnockOn(difference) },
        ...tellDifference(difference, { older: request.item, newer: next, departmentTitle }),
      };
      group.requests.push(request);
      this.known.set(key, group);
    }
  }

  get tally(): ReplayTally {
    return this.counted;
  }

  get groups(): readonly GatheredGroup[] {
    return [...this.known.values()];
  }
}
