/** What the checks have to say to publishing: errors hold it back, and so does a warning that nobody accepted. */
import type { CheckReport } from '../checks/check-item';

export type { CheckReport, Finding, Witness } from '../checks/check-item';

export interface HeldBack {
  /** Ids of the warnings that are really there. */
  readonly warnings: readonly string[];
  readonly errors: number;
  /** How many warnings nobody accepted. */
  readonly open: number;
}

/** @param accepted ids of the warnings that the publisher accepts */
export function heldBack({ findings }: CheckReport, accepted: readonly string[]): HeldBack {
  const warnings = findings.filter(({ level }) => level === 'warning').map(({ id }) => id);
  return {
    warnings,
    errors: findings.length - warnings.length,
    open: warnings.filter((id) => !accepted.includes(id)).length,
  };
}
