/** Finds what holds some words in the list below it, while one types; Escape finds everything again. */
import { useId } from 'react';
import control from '../../ui/control.module.css';
import { useTypedUnheard } from '../../ui/use-typed-unheard';

export interface FindBoxProps {
  /** Where nothing around it says what it finds. */
  readonly label?: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

export function FindBox({ label, value, onChange }: FindBoxProps) {
  const id = useId();
  useTypedUnheard(id, onChange);
  return (
    <input
      id={id}
      type="search"
      className={control.input}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
      }}
    />
  );
}
