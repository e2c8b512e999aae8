/** A value that is looked up by a fact, always; a lookup that no grid can show stays JSON. */
import { useTranslation } from 'react-i18next';
import { readLookup, writeFixedOrLookup } from '../../../../catalog/editing/targets/lookup-table';
import type { Lookup } from '../../../../catalog/editing/targets/lookup-table';
import type { Json } from '../../../../rules/conditions/condition';
import { JsonBox } from '../../parts/json-box';
import { OptionSelect } from '../../parts/option-select';
import type { SelectOption } from '../../parts/option-select';
import styles from '../work.module.css';
import { LookupGrid } from './lookup-grid';
import { useLookupFacts, useLookupOptions } from './use-lookup-facts';

export interface LookupInputProps {
  readonly label: string;
  readonly value: Json;
  readonly options: readonly SelectOption[];
  /** @returns false where it cannot be taken */
  readonly onChange: (value: Json) => boolean;
}

export function LookupInput({ label, value, options, onChange }: LookupInputProps) {
  const { t } = useTranslation('work');
  const facts = useLookupFacts();
  const lookup = readLookup(value);
  const ways = useLookupOptions(lookup?.by ?? '');
  if (!lookup) return <JsonBox label={t('lookup.json', { label })} value={value} onCommit={onChange} />;
  const take = (next: Lookup): void => {
    onChange(writeFixedOrLookup(next));
  };
  return (
    <div className={styles.chosen}>
      <OptionSelect
        label={t('lookup.how', { label })}
        value={lookup.by}
        options={ways}
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
