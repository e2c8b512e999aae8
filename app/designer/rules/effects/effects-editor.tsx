/** What a rule does, one effect under the other. */
import { AddRowButton } from '../../rows/add-row-button';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import parts from '../../parts/parts.module.css';
import styles from '../rules.module.css';
import { useFocusKept } from '../../parts/use-focus-kept';
import { EffectLine } from './effect-line';
import { nextEffect } from './rule-effects';
import type { Effect } from './rule-effects';

export interface EffectsEditorProps {
  readonly effects: readonly Effect[];
  /** The question that a first effect begins with. */
  readonly first: string;
  readonly onChange: (effects: readonly Effect[]) => void;
}

export function EffectsEditor({ effects, first, onChange }: EffectsEditorProps) {
  const { t } = useTranslation('rule-editor');
  const id = useId();
  return (
    <section className={parts.part} aria-labelledby={id} {...useFocusKept<HTMLElement>()}>
      <h3 id={id}>{t('thenTitle')}</h3>
      <div className={parts.controls}>
        <ul className={styles.effects}>
          {effects.map((effect, at) => (
            <EffectLine
              key={at}
              effect={effect}
              onChange={(next) => {
                onChange(effects.map((each, index) => (index === at ? next : each)));
              }}
              onRemove={() => {
                onChange(effects.filter((_, index) => index !== at));
              }}
            />
          ))}
        </ul>
        <AddRowButton
          onClick={() => {
            onChange([...effects, nextEffect(effects, first)]);
          }}
        >
          {t('addEffect')}
        </AddRowButton>
      </div>
    </section>
  );
}
