/** A field of the canvas: its label, its kind, what is special about it, its options and what lies inside of it. */
import { useDraggable } from '@dnd-kit/core';
import { IconGripVertical } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { optionsOf } from '../../../forms/editing/field-options';
import { lastKeyOf } from '../../../forms/editing/field-place';
import { typeTitle } from '../../../forms/editing/field-starts';
import { BLOCK } from '../../../forms/expand-blocks';
import { classes } from '../../ui/classes';
import { Chip } from '../../ui/chip';
import { useLocalized } from '../../ui/localized';
import { useLocale } from '../../ui/use-locale';
import { BlockInside } from '../blocks/block-inside';
import { useItemDraft } from '../item-draft/item-draft-context';
import type { FieldNode } from './canvas-tree';
import styles from './canvas.module.css';
import { DropZone } from './drop-zone';
import { InlineOptions } from './inline-options';
import { InlineTitle } from './inline-title';
import { isRequired } from './field-facts';
import { TreeItem } from './tree-item';
import { useBuilder } from './use-builder';

export function CanvasField({ node, level }: { node: FieldNode; level: number }) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const locale = useLocale();
  const { document: item } = useItemDraft();
  const { chosen, run } = useBuilder();
  const { listeners, setNodeRef, isDragging } = useDraggable({ id: node.id, data: { node } });
  const { path, field, children } = node;
  const texts = item.form.texts[path];
  const label = texts?.label ? localized(texts.label) : '';
  const kind = useKind(field['x-type']);
  const required = isRequired(item.form, path);
  const options = optionsOf(field);
  const classification = field['x-classification'];
  const isChosen = chosen?.id === node.id;
  return (
    <TreeItem
      id={node.id}
      level={level}
      label={[label || path, kind, required && t('canvas.required')].filter(Boolean).join(', ')}
      {...(children.length > 0 && { expanded: true })}
      className={classes(styles.field, isChosen && styles.chosen, isDragging && styles.dragged)}
    >
      <div className={styles.fieldHead} ref={setNodeRef}>
        <span className={styles.grip} {...listeners} aria-hidden="true">
          <IconGripVertical size={16} stroke={1.6} />
        </span>
        <div className={styles.words}>
          <InlineTitle
            node={node.id}
            text={label}
            onCommit={(value) => {
              run([{ op: 'set-text', field: path, text: 'label', locale, value }]);
            }}
          />
          {required && <span className={styles.star}>{t('canvas.required')}</span>}
          <span className={styles.kind}>
            {lastKeyOf(path)} · {kind}
          </span>
          {options.length > 0 && !isChosen && (
            <span className={styles.options}>
              {options
                .map((option) => localized(texts?.options?.[option] ?? {}) || option)
                .join(t('canvas.comma'))}
            </span>
          )}
        </div>
        {typeof classification === 'string' && classification !== 'public' && (
          <Chip tone="wait">{t(`classification.${classification as 'internal'}`)}</Chip>
        )}
      </div>
      {options.length > 0 && isChosen && <InlineOptions path={path} options={options} />}
      {field['x-type'] === BLOCK && <BlockInside field={field} />}
      {children.length > 0 && (
        <div role="group" className={styles.inside}>
          {children.map((child, at) => (
            <div key={child.id} role="presentation">
              {'inside' in child.at && <DropZone spot={{ inside: child.at.inside, at }} />}
              <CanvasField node={child} level={level + 1} />
            </div>
          ))}
        </div>
      )}
    </TreeItem>
  );
}

/** What a type is called in the palette; types that only come with imports have their own name. */
function useKind(type: string): string {
  const localized = useLocalized();
  return localized(typeTitle(type));
}
