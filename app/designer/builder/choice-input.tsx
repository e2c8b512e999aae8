/** A choice from a list, with its label. */
import control from '../../ui/control.module.css';
import { describedBy, FieldFrame } from '../../ui/field-frame';

export interface Choice {
  readonly value: string;
  readonly title: string;
  /** Shown, so that one learns of it, and not to be chosen now. */
  readonly disabled?: boolean;
}

export interface ChoiceInputProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

export function ChoiceInput({ id, label, hint, value, choices, onChoose }: ChoiceInputProps) {
  return (
    <FieldFrame id={id} label={label} required {...(hint !== undefined && { hint })}>
      <select
        id={id}
        className={control.input}
        aria-describedby={describedBy(id, { hint })}
        value={value}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.title}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
