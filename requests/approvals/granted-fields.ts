/** What being asked for a decision lets the person read. */
import type { Item } from '../../catalog/parse-item';
import type { Approval } from '../../tickets/approvals/approval';

/**
 * To be asked for a decision is ground enough to read what everybody who works on the request may read, as far
 * as the approval shows it and is not withdrawn; a field with readers of its own names its approvers among them, or is not shown.
 */
export function grantedBy(
  approval: Pick<Approval, 'shows' | 'state'>,
  { document }: Item,
): ReadonlySet<string> {
  if (approval.state === 'withdrawn') return new Set();
  const { fields } = document.form.access;
  return new Set(approval.shows.filter((field) => fields[field]?.read === undefined));
}
