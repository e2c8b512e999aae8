/** Any number of several options, as boxes to tick. */
import control from '../ui/control.module.css';
import type { FieldControlProps } from './field-control';
import { useOptions } from './use-options';

export function ChoicesField(props: FieldControlProps) {
  const { id, name, value, offered = [], readOnly, invalid, describedBy, onChange } = props;
  const chosen = Array.isArray(value) ? value.map(String) : [];
  // What was ticked and is not offered any more can be unticked.
  const options = useOptions({
    ...props,
    offered: [...offered, ...chosen.filter((option) => !offered.includes(option))],
  });
  return (
    <div
      id={id}
      role="group"
      className={control.checks}
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      data-invalid={invalid ? '' : undefined}
    >
      {/* Tells "none ticked" from "not asked". */}
      <input type="hidden" name={name} value="" />
      {options.map((option) => (
        <label key={option.value} className={control.check}>
          <input
            type="checkbox"
            name={name}
            value={option.value}
            checked={chosen.includes(option.value)}
            disabled={readOnly && !chosen.includes(option.value)}
            onChange={(event) => {
              onChange(toggled(chosen, option.value, event.target.checked, offered));
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}

/** The choices in the order of the options, whatever the order of the clicks. */
function toggled(chosen: readonly string[], option: string, on: boolean, order: readonly string[]): string[] {
  const next = on ? [...chosen, option] : chosen.filter((value) => value !== option);
  return next.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
