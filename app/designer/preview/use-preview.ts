/** A case that is tried: who asks and what they answer, and what the server makes of the draft for it. */
import type { PreviewedDraft } from '../../../catalog/publishing/preview-draft';
import type { PreviewCase } from '../../../catalog/publishing/draft-preview';
import { useQuestion, type Told } from './use-question';

export function usePreview(asked: PreviewCase): Told<PreviewedDraft> {
  return useQuestion('try', asked);
}
