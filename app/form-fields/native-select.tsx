/** A native list that drops down: of a choice, or of one part of an answer. */
import { useTexts } from '../texts/use-texts';
import control from '../ui/control.module.css';
import type { Suggestion } from './combobox-input';
import { textValue, tied, type FieldControlProps } from './field-control';

export interface NativeSelectProps {
  readonly control: FieldControlProps;
  readonly options: readonly Suggestion[];
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  /** What the chosen option is called where it is not offered any more. */
  readonly nameOfGone?: string | undefined;
  readonly onChange: (value: string | null) => void;
}

export function NativeSelect({
  control: props,
  options,
  label,
  labelledBy,
  nameOfGone,
  onChange,
}: NativeSelectProps) {
  const t = useTexts('form');
  const { readOnly, ...ties } = tied(props);
  const value = textValue(props.value);
  const gone = value !== '' && !options.some((option) => option.value === value);
  return (
    <>
      <select
        {...ties}
        className={control.input}
        value={value}
        disabled={readOnly}
        aria-label={label}
        aria-labelledby={labelledBy}
        onChange={(event) => {
          onChange(event.target.value === '' ? null : event.target.value);
        }}
      >
        <option value="">{t('choose')}</option>
        {options.map((option) => (
          // Browser and server may name a country differently; either name will do.
          <option key={option.value} value={option.value} suppressHydrationWarning>
            {option.label}
          </option>
        ))}
        {/* What is not offered any more stays visible until it is changed: nothing disappears in silence. */}
        {gone && (
          <option value={value} disabled>
            {t('notOffered', { option: nameOfGone ?? value })}
          </option>
        )}
      </select>
      {/* A disabled select posts nothing; its value must still arrive. */}
      {readOnly && <input type="hidden" name={props.name} value={value} />}
    </>
  );
}
