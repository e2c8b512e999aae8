/** What stands in a block, shown where the block stands in the canvas: to be read, and edited elsewhere. */
import { useTranslation } from 'react-i18next';
import { typeTitle } from '../../../forms/editing/field-starts';
import { allFields, lastKeyOf } from '../../../forms/editing/field-place';
import type { FieldDraft, FormDraft } from '../../../forms/editing/form-draft';
import { keysOf } from '../../../forms/field-path';
import { useLocalized } from '../../ui/localized';
import styles from './blocks.module.css';
import { nameOf, useBlocks } from './use-blocks';

export function BlockInside({ field }: { field: FieldDraft }) {
  const { t } = useTranslation('blocks');
  const localized = useLocalized();
  const { blockOf } = useBlocks();
  const block = blockOf(field);
  if (!block) return <p className={styles.unknown}>{t('unknown', { version: nameOf(field).version })}</p>;
  const form = block.form as unknown as FormDraft;
  return (
    <ul className={styles.inside} aria-label={t('inside')}>
      {allFields(form)
        .filter(([path]) => lastKeyOf(path) !== '*')
        .map(([path, inner]) => (
          <li key={path} data-depth={Math.min(keysOf(path).length, 4)}>
            {localized(form.texts[path]?.label ?? {}) || path}
            <span>{localized(typeTitle(inner['x-type']))}</span>
          </li>
        ))}
    </ul>
  );
}
