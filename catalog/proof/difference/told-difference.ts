/** The difference of the work between two versions in sentences, with the cases that show it. Plain JSON. */
import type { Witness } from '../../../forms/checks/finding';
import type { ProductText } from '../../../forms/locale';
import type { Item } from '../../parse-item';
import type { ProofSettings } from '../prove-item';
import { tellChange } from './tell-change';
import { workDifference } from './work-difference';

export interface ToldDifference {
  readonly changes: readonly { readonly sentence: ProductText; readonly witness: Witness | null }[];
  /** How many cases were looked at, and whether they stand for all. */
  readonly cases: number;
  readonly exhaustive: boolean;
}

export function toldDifference(before: Item, after: Item, settings: ProofSettings): ToldDifference {
  const { changes, cases, exhaustive } = workDifference(before, after, settings);
  return {
    changes: changes.map((change) => ({
      sentence: tellChange(change, after.document),
      witness: change.witness,
    })),
    cases,
    exhaustive,
  };
}
