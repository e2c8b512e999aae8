/** Where a draft is gone on with: the step that was open last. */
import type { OpenDraft } from '../../requests/drafts/draft';

export function draftPath({ draft, form }: Pick<OpenDraft, 'draft' | 'form'>): string {
  const step = form.steps.find(({ id }) => id === draft.step) ?? form.steps[0];
  return `/drafts/${draft.id}/steps/${step?.id ?? ''}`;
}
