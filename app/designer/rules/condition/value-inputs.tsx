/** Values that facts are compared with and questions are set to: one, several, or another fact's. */
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../../rules/conditions/condition';
import control from '../../../ui/control.module.css';
import { CommitInput } from '../../builder/commit-input';
import { OptionSelect } from '../../parts/option-select';
import styles from '../rules.module.css';
import { pathOf } from '../../../../rules/conditions/draft-operation';
import type { ConditionFact } from './condition-facts';

export interface ValueInputProps {
  readonly fact: ConditionFact;
  readonly value: Json;
  readonly onChange: (value: Json) => void;
}

export interface FactOrValueProps extends ValueInputProps {
  /** Names the choice between a value and the others. */
  readonly label: string;
  /** Facts that may stand in place of a value. */
  readonly others: readonly ConditionFact[];
  /** The value to begin with instead of another fact. */
  readonly plain: Json;
}

export function FactOrValue({ label, fact, value, others, plain, onChange }: FactOrValueProps) {
  const { t } = useTranslation('rule-editor');
  const other = pathOf(value);
  return (
    <span className={styles.value}>
      {others.length > 0 && (
        <OptionSelect
          label={label}
          value={other ?? ''}
          options={[
            { value: '', label: t('aValue') },
            ...others.map(({ path, label }) => ({ value: path, label })),
          ]}
          onChange={(path) => {
            onChange(path === '' ? plain : { var: path });
          }}
        />
      )}
      {other === undefined && <OneValue fact={fact} value={value} onChange={onChange} />}
    </span>
  );
}

function OneValue({ fact, value, onChange }: ValueInputProps) {
  const { t } = useTranslation('rule-editor');
  const label = t('valueFor', { name: fact.label });
  if (fact.kind === 'yes-no')
    return (
      <OptionSelect
        label={label}
        value={String(value)}
        options={[
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
        ]}
        onChange={(chosen) => {
          onChange(chosen === 'true');
        }}
      />
    );
  if (fact.options.length > 0)
    return (
      <OptionSelect
        label={label}
        value={value === null ? '' : String(value)}
        options={fact.options}
        onChange={onChange}
      />
    );
  const type = fact.kind === 'number' || fact.kind === 'date' ? fact.kind : 'text';
  return (
    <CommitInput
      type={type}
      step="any"
      aria-label={label}
      placeholder={fact.kind === 'person' || fact.entries === 'person' ? t('employeeNumber') : undefined}
      value={value === null ? '' : String(value)}
      onCommit={(typed) => {
        if (type !== 'number') onChange(typed);
        else if (typed !== '' && Number.isFinite(Number(typed))) onChange(Number(typed));
      }}
    />
  );
}

export function ManyValues({ fact, value, onChange }: ValueInputProps) {
  const { t } = useTranslation('rule-editor');
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <span className={styles.many} role="group" aria-label={t('valueFor', { name: fact.label })}>
      {fact.options.map((option) => (
        <label key={option.value} className={control.check}>
          <input
            type="checkbox"
            checked={values.includes(option.value)}
            onChange={(event) => {
              const chosen = (each: string): boolean =>
                each === option.value ? event.target.checked : values.includes(each);
              onChange(fact.options.map((each) => each.value).filter(chosen));
            }}
          />
          {option.label}
        </label>
      ))}
    </span>
  );
}
