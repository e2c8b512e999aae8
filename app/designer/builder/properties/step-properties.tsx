/** The properties of a step: its title, what can be done to it, new sections. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { useLocalized } from '../../../ui/localized';
import type { StepNode } from '../canvas-tree';
import { useBuilder } from '../use-builder';
import { LocalizedInput } from './localized-input';
import { NodeActs } from './node-acts';
import styles from './properties.module.css';

export function StepProperties({ node }: { node: StepNode }) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const { run } = useBuilder();
  const { step } = node;
  return (
    <>
      <h2>{t('canvas.step', { n: node.index + 1, title: localized(step.title) })}</h2>
      <NodeActs node={node} />
      <LocalizedInput
        id="step-title"
        label={t('words.title')}
        text={step.title}
        onCommit={(locale, value) => {
          run([{ op: 'set-step-text', step: step.id, text: 'title', locale, value }]);
        }}
      />
      <div className={styles.acts}>
        <Button
          type="button"
          onClick={() => {
            run([{ op: 'add-section', step: step.id }]);
          }}
        >
          {t('section.add')}
        </Button>
      </div>
    </>
  );
}
