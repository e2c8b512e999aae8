/** The key of a field: changing it changes everything that names it. */
import { useTranslation } from 'react-i18next';
import { lastKeyOf, parentOf } from '../../../../forms/editing/field-place';
import { childPath } from '../../../../forms/field-path';
import { describedBy, FieldFrame } from '../../../ui/field-frame';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { fieldNodeId } from '../canvas-tree';
import { CommitInput } from '../commit-input';
import { useBuilder } from '../use-builder';
import { findField } from '../../../../forms/editing/field-place';

export function KeyInput({ path }: { path: string }) {
  const { t } = useTranslation('builder');
  const { live } = useItemDraft();
  const { run, choose } = useBuilder();
  const isLive = live !== null && findField(live.form, path) !== undefined;
  const hint = t(isLive ? 'key.live' : 'key.hint');
  return (
    <FieldFrame id="field-key" label={t('key.label')} required hint={hint}>
      <CommitInput
        id="field-key"
        spellCheck={false}
        maxLength={60}
        aria-describedby={describedBy('field-key', { hint })}
        value={lastKeyOf(path)}
        onCommit={(key) => {
          const applied = run([{ op: 'rename-field', field: path, key }]);
          if (applied.ok) choose(fieldNodeId(childPath(parentOf(path), key)));
        }}
      />
    </FieldFrame>
  );
}
