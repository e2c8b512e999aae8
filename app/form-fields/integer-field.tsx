/** A whole number. */
import type { FieldControlProps } from './field-control';
import { NumberInput } from './number-input';

export function IntegerField(props: FieldControlProps) {
  return <NumberInput {...props} whole />;
}
