/** When a rule holds: with the builder where it can show the condition, as JSON always. */
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../../rules/conditions/condition';
import { JsonBox } from '../../parts/json-box';
import { JsonToggle } from '../../parts/json-toggle';
import parts from '../../parts/parts.module.css';
import styles from '../rules.module.css';
import { ConditionBuilder } from './condition-builder';
import type { ConditionFact } from './condition-facts';
import { queryOf } from './condition-query';

export interface ConditionEditorProps {
  readonly condition: Json;
  readonly facts: readonly ConditionFact[];
  /** Where it is not when a rule holds. */
  readonly title?: string;
  /** What else can be done with it. */
  readonly acts?: ReactNode;
  /** @returns false where it cannot be taken */
  readonly onChange: (condition: Json) => boolean;
}

export function ConditionEditor({ condition, facts, title, acts, onChange }: ConditionEditorProps) {
  const { t } = useTranslation('rule-editor');
  const [asJson, setAsJson] = useState(false);
  const id = useId();
  const query = queryOf(condition, facts);
  return (
    <section className={parts.part} aria-labelledby={id}>
      <h3 id={id}>{title ?? t('whenTitle')}</h3>
      <div className={parts.controls}>
        {query && !asJson ? (
          <>
            {query.rules.length === 0 && <p className={parts.hint}>{t('alwaysHint')}</p>}
            <ConditionBuilder query={query} facts={facts} onChange={onChange} />
          </>
        ) : (
          <>
            {!query && <p className={parts.hint}>{t('jsonOnly')}</p>}
            <JsonBox label={t('conditionJson')} value={condition} onCommit={onChange} />
          </>
        )}
        <div className={styles.conditionActs}>
          {query && <JsonToggle label={t('asJson')} shown={asJson} onToggle={setAsJson} />}
          {acts}
        </div>
      </div>
    </section>
  );
}
