/** The properties of a section: its words, and how many columns its rows have. */
import { useTranslation } from 'react-i18next';
import control from '../../../ui/control.module.css';
import { useLocalized } from '../../../ui/localized';
import type { SectionNode } from '../canvas-tree';
import { useBuilder } from '../use-builder';
import { LocalizedInput } from './localized-input';
import { NodeActs } from './node-acts';
import styles from './properties.module.css';

const columnCounts = [1, 2, 3] as const;

export function SectionProperties({ node }: { node: SectionNode }) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const { run } = useBuilder();
  const { step, section } = node;
  return (
    <>
      <h2>{t('canvas.section', { title: localized(section.title ?? {}) || section.id })}</h2>
      <NodeActs node={node} />
      {(['title', 'help'] as const).map((text) => (
        <LocalizedInput
          key={text}
          id={`section-${text}`}
          label={t(`words.${text}`)}
          text={section[text]}
          onCommit={(locale, value) => {
            run([{ op: 'set-step-text', step, section: section.id, text, locale, value }]);
          }}
        />
      ))}
      <fieldset className={styles.localized}>
        <legend className={styles.label}>{t('section.columns')}</legend>
        <div className={control.segments}>
          {columnCounts.map((columns) => (
            <label key={columns} className={control.segment}>
              <input
                type="radio"
                name="section-columns"
                checked={(section.columns ?? 1) === columns}
                onChange={() => {
                  run([{ op: 'set-columns', step, section: section.id, columns }]);
                }}
              />
              {columns}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
