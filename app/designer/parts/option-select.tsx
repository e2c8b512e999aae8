/** A list to choose one from, named by its label alone: the rows of a rule have no room for more. */
import control from '../../ui/control.module.css';
import { useHydrated } from '../../ui/use-hydrated';

export interface SelectOption<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

export interface OptionSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
}

export function OptionSelect<Value extends string>(props: OptionSelectProps<Value>) {
  const { label, value, options, onChange } = props;
  const hydrated = useHydrated();
  return (
    <select
      className={control.input}
      aria-label={label}
      title={label}
      value={value}
      disabled={!hydrated}
      onChange={(event) => {
        onChange(event.target.value as Value);
      }}
    >
      {options.every((option) => option.value !== value) && <option value={value}>{value || '–'}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
