/** The top of a step: whose form it is, whether it is saved, and the way to throw it away. */
import { memo } from 'react';
import { textIn } from '../../forms/locale';
import { PageTitle } from '../ui/page-title';
import { useLocale } from '../ui/use-locale';
import { DiscardLink } from './discard-link';
import type { DraftPage } from './draft-page';
import type { SaveState } from './draft-saver';
import { SavedChip } from './saved-chip';

export const StepHead = memo(function StepHead({ page, saving }: { page: DraftPage; saving: SaveState }) {
  const locale = useLocale();
  const title = textIn(page.item.title, locale);
  return (
    <PageTitle
      title={title}
      trail={[{ title: textIn(page.item.category, locale), to: '/' }, { title }]}
      state={<SavedChip state={saving} />}
      actions={<DiscardLink draft={page.draft.id} />}
    />
  );
});
