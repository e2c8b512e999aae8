/** A number, with decimals. */
import type { FieldControlProps } from './field-control';
import { NumberInput } from './number-input';

export function NumberField(props: FieldControlProps) {
  return <NumberInput {...props} whole={false} />;
}
