/** What the designer asks of the server about a draft, and what is answered. */
import type { MergeChoices } from '../../../forms/editing/merge-json';
import type { ItemOperation } from '../../../catalog/editing/item-operation';
import { afterStep, restOf } from '../../../catalog/publishing/draft-step';
import type { DraftRest, DraftStep } from '../../../catalog/publishing/draft-step';
import type { DraftEdited, DraftSaved } from '../../../catalog/publishing/edit-item-draft';
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

/** An order with the revision that it was made on. `has`: the draft that the page has; null while there is none. */
export type PostedOrder = DraftOrder & { readonly revision: number; readonly has: string | null };

/** A step that cannot be taken back: E-208 for somebody else's, E-201 for another revision, E-501 for none. */
export interface StepRefused {
  readonly saved: false;
  readonly code: 'E-201' | 'E-208' | 'E-501';
  readonly words: CodeDescription;
  readonly draft: ItemDraft;
}

export type DraftReply = Omit<DraftSaved, 'step'> | Exclude<DraftEdited, DraftSaved> | StepRefused;

/** The reply to a page that has the draft as it was before: without what that has of it. */
interface StepReply {
  readonly saved: true;
  readonly merged: boolean;
  readonly step: DraftStep;
  readonly rest: DraftRest;
}

/** @param has the draft that the page has, as its order says */
export function savedReply({ draft, step, ...saved }: DraftSaved, has: unknown): DraftReply | StepReply {
  return step !== null && has === draft.id ? { ...saved, step, rest: restOf(draft) } : { ...saved, draft };
}

/** In characters, as browsers refuse to send more than 64 KiB on behalf of pages that are gone. */
const MOST_KEPT_ALIVE = 20_000;

/**
 * @param draft as the page has it
 * @throws RequestRefused for a refusal of the whole order, TypeError where the network does not answer
 */
export async function sendOrder(draft: ItemDraft, order: PostedOrder, csrf: string): Promise<DraftReply> {
  const body = JSON.stringify(order);
  const response = await fetch(`/design/${draft.key}/edit`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', [csrfHeaderName]: csrf },
    body,
    keepalive: body.length <= MOST_KEPT_ALIVE,
  });
  if (response.ok || response.status === 409) {
    const reply = (await response.json()) as DraftReply | StepReply;
    if ('step' in reply) return { ...reply, draft: afterStep(draft, reply.step, reply.rest) };
    if ('saved' in reply) return reply;
  }
  throw new RequestRefused(response.status, '');
}
