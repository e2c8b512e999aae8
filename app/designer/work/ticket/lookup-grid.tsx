/** A table in two columns: a value of a fact on the left, what it comes to beside it. */
import { useTranslation } from 'react-i18next';
import {
  linesOf,
  withFreshValue,
  withResult,
  withValueRenamed,
} from '../../../../catalog/editing/targets/lookup-table';
import type { Lookup } from '../../../../catalog/editing/targets/lookup-table';
import { Button } from '../../../ui/button';
import { CommitInput } from '../../builder/commit-input';
import { AddRowButton } from '../../rows/add-row-button';
import type { SelectOption } from '../../parts/option-select';
import { useFocusKept } from '../../parts/use-focus-kept';
import type { ConditionFact } from '../../rules/condition/condition-facts';
import { useWorkWords } from '../work-words';
import styles from '../work.module.css';
import { WordInput } from './word-input';

export interface LookupGridProps {
  readonly label: string;
  readonly lookup: Lookup;
  /** Undefined for a fact whose values are not known: they are written then. */
  readonly fact: ConditionFact | undefined;
  readonly options: readonly SelectOption[] | undefined;
  readonly onChange: (lookup: Lookup) => void;
}

export function LookupGrid({ label, lookup, fact, options, onChange }: LookupGridProps) {
  const { t } = useTranslation('work');
  const { factLabel } = useWorkWords();
  const values = fact?.options.map(({ value }) => value) ?? [];
  const nameOf = (value: string) => fact?.options.find((option) => option.value === value)?.label ?? value;
  return (
    <div className={styles.lookup} {...useFocusKept<HTMLDivElement>()}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{fact?.label ?? factLabel?.(lookup.by) ?? lookup.by}</th>
            <th scope="col">{label}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(lookup, values).map((value, at) => (
            <tr key={fact ? value : at}>
              <th scope="row">
                {fact ? (
                  nameOf(value)
                ) : (
                  <CommitInput
                    aria-label={t('lookup.value', { n: at + 1 })}
                    spellCheck={false}
                    value={value}
                    onCommit={(to) => {
                      onChange(withValueRenamed(lookup, value, to));
                    }}
                  />
                )}
              </th>
              <td>
                <WordInput
                  label={t('lookup.result', { label, value: nameOf(value) })}
                  value={lookup.table[value]}
                  options={options}
                  empty={t('lookup.none')}
                  onChange={(result) => {
                    if (fact || result !== undefined) onChange(withResult(lookup, value, result));
                  }}
                />
              </td>
              {!fact && (
                <td>
                  <Button
                    type="button"
                    kind="link"
                    onClick={() => {
                      onChange(withResult(lookup, value, undefined));
                    }}
                  >
                    {t('lookup.remove', { value })}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!fact && (
        <AddRowButton
          onClick={() => {
            onChange(withFreshValue(lookup, options?.[0]?.value ?? 0));
          }}
        >
          {t('lookup.add')}
        </AddRowButton>
      )}
    </div>
  );
}
