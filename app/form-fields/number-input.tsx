/** A box for a number, with what it counts beside it. */
import type { FormField } from '../../forms/field-types/field-type';
import { readNumber, writeNumber } from '../../forms/field-types/number-text';
import { textIn } from '../../forms/locale';
import control from '../ui/control.module.css';
import { useLocale } from '../ui/use-locale';
import { tied, type FieldControlProps } from './field-control';
import styles from './number-input.module.css';
import { useExample } from './use-example';
import { useTyped } from './use-typed';

export function NumberInput(props: FieldControlProps & { readonly whole: boolean }) {
  const { id, field, value, whole, onChange } = props;
  const locale = useLocale();
  const typed = useTyped(value, readNumber, writeNumber);
  const unit = field.schema['x-unit'];
  const unitId = unit && `${id}-unit`;
  const ties = tied(props);
  return (
    <div className={styles.number}>
      <input
        {...ties}
        className={control.input}
        aria-describedby={[unitId, ties['aria-describedby']].filter(Boolean).join(' ') || undefined}
        inputMode={keyboardFor(field, whole)}
        value={typed.text}
        placeholder={useExample(field)}
        maxLength={40}
        autoComplete="off"
        onChange={(event) => {
          onChange(typed.type(event.target.value));
        }}
        onBlur={typed.leave}
      />
      {unit && (
        <span id={unitId} className={styles.unit}>
          {textIn(unit, locale)}
        </span>
      )}
    </div>
  );
}

/** The keyboards of digits that phones show have no minus. */
function keyboardFor({ schema }: FormField, whole: boolean): 'numeric' | 'decimal' | undefined {
  if ((schema.minimum ?? schema.exclusiveMinimum ?? -1) < 0) return undefined;
  return whole || schema['x-decimals'] === 0 ? 'numeric' : 'decimal';
}
