/** Where a finding comes from: the checks of the document and its form, the proof of the work, or the item's cases. */
import type { Finding } from '../../../catalog/publishing/checks';

export const findingSources = ['checks', 'proofs', 'cases'] as const;
export type FindingSource = (typeof findingSources)[number];

/** What the proof tells, whatever part of the document it is about. */
const proven: readonly Finding['check'][] = [
  ...(['never-reached', 'always-stops', 'shadowed-row', 'table-gap', 'table-overlap'] as const),
  ...(['opened-twice', 'circular-work', 'prerequisite-never', 'approval-nobody'] as const),
  ...(['invariant-broken', 'later-than-promised', 'work-needs-answer', 'title-needs-answer'] as const),
];

export function sourceOf({ check, place }: Pick<Finding, 'check' | 'place'>): FindingSource {
  if (check === 'case-fails') return 'cases';
  const isWork = check === 'never-holds' && place.startsWith('/fulfilment');
  return isWork || proven.includes(check) ? 'proofs' : 'checks';
}
