/** A group of radio buttons that is tied to its frame; what the buttons look like is the widget's business. */
import type { ReactNode } from 'react';
import type { FieldControlProps } from './field-control';
import type { Option } from './use-options';

export interface RadioGroupProps {
  control: FieldControlProps;
  options: readonly Option[];
  chosen: string;
  groupClass: string | undefined;
  optionClass: string | undefined;
  /** Data attributes of the group, for its look. */
  look?: Readonly<Record<`data-${string}`, string | undefined>>;
  onChoose: (value: string) => void;
  /** What stands after the options. */
  children?: ReactNode;
}

export function RadioGroup(props: RadioGroupProps) {
  const { control, options, chosen, groupClass, optionClass, look, onChoose, children } = props;
  const { id, name, required, readOnly, invalid, describedBy } = control;
  return (
    <div
      id={id}
      role="radiogroup"
      className={groupClass}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      aria-required={required || undefined}
      aria-invalid={invalid || undefined}
      data-invalid={invalid ? '' : undefined}
      {...look}
    >
      {options.map(({ value, label }) => (
        <label key={value} className={optionClass}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            // Read-only buttons that are not chosen cannot be; the chosen one still posts its value.
            disabled={readOnly && value !== chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
      {children}
    </div>
  );
}
