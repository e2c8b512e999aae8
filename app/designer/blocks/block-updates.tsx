/** Says above the form that blocks in it have new versions: nothing changes until one is taken. */
import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useLocalized } from '../../ui/localized';
import { fieldNodeId } from '../builder/canvas-tree';
import { useBuilder } from '../builder/use-builder';
import { useItemDraft } from '../item-draft/item-draft-context';
import { useBlocks } from './use-blocks';

export function BlockUpdates() {
  const { t } = useTranslation('blocks');
  const localized = useLocalized();
  const { document: item } = useItemDraft();
  const { choose } = useBuilder();
  const { outdated } = useBlocks();
  if (outdated.length === 0) return null;
  return (
    <Banner
      tone="accent"
      word={t('updates.word')}
      title={t('updates.title', { count: outdated.length })}
      actions={outdated.map(({ path }) => (
        <Button
          key={path}
          type="button"
          onClick={() => {
            choose(fieldNodeId(path), true);
          }}
        >
          {t('updates.look', { field: localized(item.form.texts[path]?.label ?? {}) || path })}
        </Button>
      ))}
    />
  );
}
