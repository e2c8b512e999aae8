/** A step of the canvas with its rows and sections. */
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../ui/localized';
import { useLocale } from '../../ui/use-locale';
import { CanvasRows } from './canvas-rows';
import type { SectionNode, StepNode } from './canvas-tree';
import styles from './canvas.module.css';
import { InlineTitle } from './inline-title';
import { TreeItem } from './tree-item';
import { useBuilder } from './use-builder';

export function CanvasStep({ node }: { node: StepNode }) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const locale = useLocale();
  const { run } = useBuilder();
  const { step, index, rows, sections } = node;
  const title = localized(step.title);
  return (
    <TreeItem
      id={node.id}
      level={1}
      label={t('canvas.step', { n: index + 1, title })}
      expanded
      className={styles.step}
    >
      <div className={styles.stepHead}>
        <span className={styles.number}>{t('canvas.number', { n: index + 1 })}</span>
        <InlineTitle
          node={node.id}
          text={title}
          onCommit={(value) => {
            run([{ op: 'set-step-text', step: step.id, text: 'title', locale, value }]);
          }}
        />
      </div>
      <div role="group">
        {(rows.length > 0 || sections.length === 0) && (
          <CanvasRows rows={rows} place={{ step: step.id, section: undefined }} level={2} />
        )}
        {sections.map((section) => (
          <CanvasSection key={section.id} node={section} />
        ))}
      </div>
    </TreeItem>
  );
}

function CanvasSection({ node }: { node: SectionNode }) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const locale = useLocale();
  const { run } = useBuilder();
  const { step, section, rows } = node;
  const title = section.title ? localized(section.title) : '';
  return (
    <TreeItem
      id={node.id}
      level={2}
      label={t('canvas.section', { title: title || section.id })}
      expanded
      className={styles.section}
    >
      <div className={styles.stepHead}>
        <span className={styles.number}>{t('canvas.sectionWord')}</span>
        <InlineTitle
          node={node.id}
          text={title}
          onCommit={(value) => {
            run([{ op: 'set-step-text', step, section: section.id, text: 'title', locale, value }]);
          }}
        />
      </div>
      <div role="group">
        <CanvasRows rows={rows} place={{ step, section: section.id }} level={3} />
      </div>
    </TreeItem>
  );
}
