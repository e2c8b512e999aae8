/** What the designer asks of the server about a draft, and what is answered. */
import type { MergeChoices } from '../../../forms/editing/merge-json';
import type { ItemOperation } from '../../../catalog/editing/item-operation';
import type { DraftEdited } from '../../../catalog/publishing/edit-item-draft';
import type { ItemDraft } from '../../../catalog/publishing/item-draft-view';
import type { CodeDescription } from '../../../people/error-codes';
import { csrfHeaderName } from '../../csrf-names';
import { RequestRefused } from '../../drafts/draft-requests';

export interface Resolution {
  /** Of the draft that the conflicts were shown against. */
  readonly revision: number;
  readonly choices: MergeChoices;
}

export type DraftOrder =
  | {
      readonly kind: 'edit';
      readonly operations: readonly ItemOperation[];
      readonly resolve?: Resolution | undefined;
    }
  /** `others`: a step of somebody else too. */
  | { readonly kind: 'undo' | 'redo'; readonly others?: boolean | undefined };

/** An order with the revision that it was made on. */
export type PostedOrder = DraftOrder & { readonly revision: number };

/** A step that cannot be taken back: E-208 for somebody else's, E-201 for another revision, E-501 for none. */
export interface StepRefused {
  readonly saved: false;
  readonly code: 'E-201' | 'E-208' | 'E-501';
  readonly words: CodeDescription;
  readonly draft: ItemDraft;
}

export type DraftReply = DraftEdited | StepRefused;

/** In characters, as browsers refuse to send more than 64 KiB on behalf of pages that are gone. */
const MOST_KEPT_ALIVE = 20_000;

/** @throws RequestRefused for a refusal of the whole order, TypeError where the network does not answer */
export async function sendOrder(item: string, order: PostedOrder, csrf: string): Promise<DraftReply> {
  const body = JSON.stringify(order);
  const response = await fetch(`/design/${item}/edit`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', [csrfHeaderName]: csrf },
    body,
    keepalive: body.length <= MOST_KEPT_ALIVE,
  });
  if (response.ok || response.status === 409) {
    const reply = (await response.json()) as DraftReply;
    if ('saved' in reply) return reply;
  }
  throw new RequestRefused(response.status, '');
}
