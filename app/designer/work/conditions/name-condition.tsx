/** Makes a named condition of one that stands in a rule, which refers to it from then on. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemOperation } from '../../../../catalog/editing/item-operation';
import { conditionsOf } from '../../../../catalog/editing/work-lists';
import type { Json } from '../../../../rules/conditions/condition';
import { Button } from '../../../ui/button';
import control from '../../../ui/control.module.css';
import { useItemDraft } from '../../item-draft/item-draft-context';
import { operationOf } from '../../../../rules/conditions/draft-operation';
import styles from '../work.module.css';

export interface NameConditionProps {
  readonly condition: Json;
  /** What puts another condition in its place. */
  readonly replace: (condition: Json) => ItemOperation;
}

export function NameCondition({ condition, replace }: NameConditionProps) {
  const { t } = useTranslation('work');
  const { document: item, apply } = useItemDraft();
  const [name, setName] = useState<string | null>(null);
  const [taken, setTaken] = useState(false);
  const [operator] = operationOf(condition) ?? [];
  if (operator === undefined || operator === 'fw.is') return null;
  if (name === null)
    return (
      <Button
        type="button"
        kind="link"
        onClick={() => {
          setName('');
        }}
      >
        {t('conditions.make')}
      </Button>
    );
  const make = (): void => {
    const wanted = name.trim();
    if (Object.hasOwn(conditionsOf(item), wanted)) setTaken(true);
    if (wanted === '' || Object.hasOwn(conditionsOf(item), wanted)) return;
    apply([{ op: 'set-condition', name: wanted, value: condition }, replace({ 'fw.is': wanted })]);
    setName(null);
  };
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <input
        // The button that had the focus has just become this box.
        ref={(box) => {
          if (box && name === '') box.focus();
        }}
        className={control.input}
        aria-label={t('conditions.name')}
        placeholder={t('conditions.namePlaceholder')}
        aria-invalid={taken}
        value={name}
        onChange={(event) => {
          setName(event.target.value);
          setTaken(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          setName(null);
        }}
      />
      <Button type="submit">{t('conditions.makeNow')}</Button>
      {taken && <span role="status">{t('conditions.taken')}</span>}
    </form>
  );
}
