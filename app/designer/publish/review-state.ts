/** How the review of a draft stands: asked for, decided, of an older state of the draft, or not there at all. */
import type { DraftReview } from '../../../catalog/publishing/item-draft-view';

export function reviewState(review: DraftReview | null): DraftReview['state'] | 'missing' | 'outdated' {
  if (review === null) return 'missing';
  return review.current ? review.state : 'outdated';
}
