/** The builder's controls in the product's look: buttons, and the value that a fact is compared with. */
import type { ActionProps, ValueEditorProps } from 'react-querybuilder';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../rules/conditions/condition';
import { Button } from '../../ui/button';
import control from '../../ui/control.module.css';
import { CommitInput } from '../builder/commit-input';
import { operatorOf, pathOf } from './clause-operators';
import type { ConditionFact } from './condition-facts';
import { firstValue, othersFor } from './condition-query';
import styles from './rules.module.css';

export function ActionButton({ label, title, handleOnClick, disabled }: ActionProps) {
  return (
    <Button
      type="button"
      kind="quiet"
      title={title}
      aria-label={title}
      disabled={disabled}
      onClick={(event) => {
        handleOnClick(event);
      }}
    >
      {label}
    </Button>
  );
}

/** What every value editor is handed by the builder. */
export interface BuilderContext {
  readonly facts: readonly ConditionFact[];
}

export function ClauseValueEditor(props: ValueEditorProps) {
  const { t } = useTranslation('rule-editor');
  const { field, operator, handleOnChange } = props;
  const { facts } = props.context as BuilderContext;
  const value = props.value as Json;
  const fact = facts.find(({ path }) => path === field);
  const takes = operatorOf(operator)?.takes;
  if (!fact || !takes || takes === 'nothing') return null;
  if (takes === 'many')
    return <ManyValues fact={fact} values={Array.isArray(value) ? value : []} onChange={handleOnChange} />;
  const others = othersFor(fact, facts);
  const other = pathOf(value);
  return (
    <span className={styles.value}>
      {others.length > 0 && (
        <select
          className={control.input}
          aria-label={t('comparedWith')}
          value={other ?? ''}
          onChange={(event) => {
            const path = event.target.value;
            const plain = { ...fact, kind: fact.kind === 'date' ? 'text' : fact.kind } as const;
            handleOnChange(path === '' ? firstValue(plain, operator, facts) : { var: path });
          }}
        >
          <option value="">{t('aValue')}</option>
          {others.map(({ path, label }) => (
            <option key={path} value={path}>
              {label}
            </option>
          ))}
        </select>
      )}
      {other === undefined && <OneValue fact={fact} value={value} onChange={handleOnChange} />}
    </span>
  );
}

interface OneValueProps {
  readonly fact: ConditionFact;
  readonly value: Json;
  readonly onChange: (value: Json) => void;
}

export function OneValue({ fact, value, onChange }: OneValueProps) {
  const { t } = useTranslation('rule-editor');
  const label = t('valueFor', { name: fact.label });
  if (fact.kind === 'yes-no' || fact.options.length > 0) {
    const options =
      fact.kind === 'yes-no'
        ? [
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]
        : fact.options;
    return (
      <select
        className={control.input}
        aria-label={label}
        value={String(value)}
        onChange={(event) => {
          const chosen = event.target.value;
          onChange(fact.kind === 'yes-no' ? chosen === 'true' : chosen);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  const type = fact.kind === 'number' || fact.kind === 'date' ? fact.kind : 'text';
  return (
    <CommitInput
      type={type}
      step="any"
      aria-label={label}
      value={value === null ? '' : String(value)}
      onCommit={(typed) => {
        if (type !== 'number') onChange(typed);
        else if (typed !== '' && Number.isFinite(Number(typed))) onChange(Number(typed));
      }}
    />
  );
}

interface ManyValuesProps {
  readonly fact: ConditionFact;
  readonly values: readonly unknown[];
  readonly onChange: (values: Json) => void;
}

export function ManyValues({ fact, values, onChange }: ManyValuesProps) {
  const { t } = useTranslation('rule-editor');
  return (
    <span className={styles.many} role="group" aria-label={t('valueFor', { name: fact.label })}>
      {fact.options.map(({ value, label }) => (
        <label key={value} className={control.check}>
          <input
            type="checkbox"
            checked={values.includes(value)}
            onChange={(event) => {
              const chosen = (each: string): boolean =>
                each === value ? event.target.checked : values.includes(each);
              onChange(fact.options.map((each) => each.value).filter(chosen));
            }}
          />
          {label}
        </label>
      ))}
    </span>
  );
}
