/** A list of words that are picked, in an order that counts: who is asked first, then who instead. */
import { AddRowButton } from '../../rows/add-row-button';
import { useTranslation } from 'react-i18next';
import { replacedAt } from '../../../../forms/editing/ordered-list';
import { inList, RowButtons } from '../../rows/row-buttons';
import { OptionSelect } from '../../parts/option-select';
import type { SelectOption } from '../../parts/option-select';
import styles from '../work.module.css';

export interface WordChainProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly choices: readonly SelectOption[];
  /** What the button says that adds one. */
  readonly add: string;
  readonly onChange: (words: readonly string[]) => void;
}

export function WordChain({ label, words, choices, add, onChange }: WordChainProps) {
  const { t } = useTranslation('work');
  const next = choices.find(({ value }) => !words.includes(value));
  return (
    <>
      <ol className={styles.rows}>
        {words.map((word, at) => (
          <li key={at} className={styles.chained}>
            <OptionSelect
              label={t('chain.word', { label, n: at + 1 })}
              value={word}
              options={choices}
              onChange={(chosen) => {
                onChange(replacedAt(words, at, chosen));
              }}
            />
            <RowButtons
              labels={{
                up: t('chain.up', { label, n: at + 1 }),
                down: t('chain.down', { label, n: at + 1 }),
                remove: t('chain.remove', { label, n: at + 1 }),
              }}
              {...inList(words, at, onChange)}
            />
          </li>
        ))}
      </ol>
      {next && (
        <AddRowButton
          onClick={() => {
            onChange([...words, next.value]);
          }}
        >
          {add}
        </AddRowButton>
      )}
    </>
  );
}
