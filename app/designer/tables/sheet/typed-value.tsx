/** A value that is typed as it stands in the grid; what cannot be taken is said beside it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json } from '../../../../rules/conditions/condition';
import { CommitInput } from '../../builder/commit-input';
import type { Read } from '../model/cell-value';
import styles from '../tables.module.css';

export interface TypedValueProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly text: string;
  readonly read: (text: string) => Read<Json>;
  readonly onTake: (value: Json) => void;
}

export function TypedValue({ label, placeholder, text, read, onTake }: TypedValueProps) {
  const { t } = useTranslation('tables');
  const [problem, setProblem] = useState('');
  return (
    <>
      <CommitInput
        aria-label={label}
        aria-invalid={problem !== ''}
        placeholder={placeholder}
        value={text}
        onCommit={(typed) => {
          const taken = read(typed);
          setProblem(taken.ok ? '' : t(`problems.${taken.problem}`, { text: typed }));
          if (taken.ok) onTake(taken.value);
        }}
      />
      {problem !== '' && (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </>
  );
}
