/** A value that is looked up by a fact, always; a lookup that no grid can show stays JSON. */
import { useTranslation } from 'react-i18next';
import { readLookup, writeFixedOrLookup } from '../../../../catalog/editing/targets/lookup-table';
import type { Lookup } from '../../../../catalog/editing/targets/lookup-table';
import type { Json } from '../../../../rules/conditions/condition';
import { JsonBox } from '../../parts/json-box';
import { OptionSelect } from '../../parts/option-select';
import type { SelectOption } from '../../parts/option-select';
import { useWorkWords } from '../work-words';
import styles from '../work.module.css';
import { LookupGrid } from './lookup-grid';
import { useLookupFacts } from './use-lookup-facts';

export interface LookupInputProps {
  readonly label: string;
  readonly value: Json;
  readonly options: readonly SelectOption[];
  /** @returns false where it cannot be taken */
  readonly onChange: (value: Json) => boolean;
}

export function LookupInput({ label, value, options, onChange }: LookupInputProps) {
  const { t } = useTranslation('work');
  const { factLabel } = useWorkWords();
  const facts = useLookupFacts();
  const lookup = readLookup(value);
  if (!lookup) return <JsonBox label={t('lookup.json', { label })} value={value} onCommit={onChange} />;
  const take = (next: Lookup): void => {
    onChange(writeFixedOrLookup(next));
  };
  const known = facts.map((fact) => ({ value: fact.path, label: t('lookup.by', { fact: fact.label }) }));
  const own = { value: lookup.by, label: t('lookup.by', { fact: factLabel?.(lookup.by) ?? lookup.by }) };
  return (
    <div className={styles.chosen}>
      <OptionSelect
        label={t('lookup.how', { label })}
        value={lookup.by}
        options={known.some((option) => option.value === lookup.by) ? known : [...known, own]}
        onChange={(by) => {
          take({ by, table: lookup.table });
        }}
      />
      <LookupGrid
        label={label}
        lookup={lookup}
        fact={facts.find(({ path }) => path === lookup.by)}
        options={options}
        onChange={take}
      />
    </div>
  );
}
