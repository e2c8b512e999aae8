/** When a rule holds: with the builder where it can show the condition, as JSON always. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../rules/conditions/condition';
import { Button } from '../../ui/button';
import { ConditionBuilder } from './condition-builder';
import type { ConditionFact } from './condition-facts';
import { queryOf } from './condition-query';
import { JsonBox } from './json-box';
import styles from './rules.module.css';

export interface ConditionEditorProps {
  readonly condition: Json;
  readonly facts: readonly ConditionFact[];
  /** @returns false where it cannot be taken */
  readonly onChange: (condition: Json) => boolean;
}

export function ConditionEditor({ condition, facts, onChange }: ConditionEditorProps) {
  const { t } = useTranslation('rule-editor');
  const [asJson, setAsJson] = useState(false);
  const id = useId();
  const query = queryOf(condition, facts);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.partHead}>
        <h3 id={id}>{t('whenTitle')}</h3>
        {query && (
          <Button
            type="button"
            kind="link"
            aria-pressed={asJson}
            onClick={() => {
              setAsJson(!asJson);
            }}
          >
            {t('asJson')}
          </Button>
        )}
      </div>
      {query && !asJson ? (
        <>
          {query.rules.length === 0 && <p className={styles.hint}>{t('alwaysHint')}</p>}
          <ConditionBuilder query={query} facts={facts} onChange={onChange} />
        </>
      ) : (
        <>
          {!query && <p className={styles.hint}>{t('jsonOnly')}</p>}
          <JsonBox label={t('conditionJson')} value={condition} onCommit={onChange} />
        </>
      )}
    </section>
  );
}
