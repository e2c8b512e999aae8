/** What a ticket rule does, one effect under the other; an effect without controls of its own is kept, and shown as JSON. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { replacedAt } from '../../../../forms/editing/ordered-list';
import type { Json } from '../../../../rules/conditions/condition';
import { AddRowButton } from '../../rows/add-row-button';
import { inList, RowButtons } from '../../rows/row-buttons';
import { useFocusKept } from '../../parts/use-focus-kept';
import { effectKinds, readEffect, writeEffect } from '../model/rule-effects';
import styles from '../work.module.css';
import { OneEffect } from './one-effect';
import { useNewEffect } from './use-new-effect';

export interface EffectsEditorProps {
  readonly effects: readonly Json[];
  readonly onChange: (effects: readonly Json[]) => void;
}

export function EffectsEditor({ effects, onChange }: EffectsEditorProps) {
  const { t } = useTranslation('work');
  const newEffect = useNewEffect();
  const id = useId();
  return (
    <section className={styles.effects} aria-label={t('effects.title')} {...useFocusKept<HTMLElement>()}>
      {effects.map((effect, at) => (
        <section key={at} className={styles.inner} aria-labelledby={`${id}-${at}`}>
          <header className={styles.innerHead}>
            <h4 id={`${id}-${at}`}>{t(`effects.kinds.${readEffect(effect)?.kind ?? 'other'}`)}</h4>
            <RowButtons
              labels={{
                up: t('effects.up', { n: at + 1 }),
                down: t('effects.down', { n: at + 1 }),
                remove: t('effects.remove', { n: at + 1 }),
              }}
              {...inList(effects, at, onChange)}
            />
          </header>
          <OneEffect
            effect={effect}
            onChange={(next) => {
              onChange(replacedAt(effects, at, next));
            }}
          />
        </section>
      ))}
      <div className={styles.adders}>
        {effectKinds.map((kind) => (
          <AddRowButton
            key={kind}
            onClick={() => {
              onChange([...effects, writeEffect(newEffect(kind))]);
            }}
          >
            {t(`effects.add.${kind}`)}
          </AddRowButton>
        ))}
      </div>
    </section>
  );
}
