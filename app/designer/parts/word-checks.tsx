/** Which of some words are chosen: a box for each, those that are chosen and no longer offered last. */
import control from '../../ui/control.module.css';
import type { SelectOption } from './option-select';
import styles from './parts.module.css';

export interface WordChecksProps {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly chosen: readonly string[];
  /** What a word is called that is not offered. */
  readonly nameOf?: (value: string) => string;
  readonly onToggle: (value: string) => void;
}

export function WordChecks({ label, options, chosen, nameOf = String, onToggle }: WordChecksProps) {
  const gone = chosen.filter((value) => options.every((option) => option.value !== value));
  return (
    <div className={styles.checks} role="group" aria-label={label}>
      {[...options, ...gone.map((value) => ({ value, label: nameOf(value) }))].map((option) => (
        <label key={option.value} className={control.check}>
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={() => {
              onToggle(option.value);
            }}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
