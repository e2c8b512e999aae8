/** A constant: its value as text. */
import { formatAnswer } from '../../forms/format-answer';
import { useShell } from '../ui/shell/shell-data';
import type { FieldControlProps } from './field-control';

const nobody = (): undefined => undefined;

export function ConstantField({ id, name, field, describedBy }: FieldControlProps) {
  const shell = useShell();
  const value = field.schema.const ?? null;
  return (
    <output id={id} aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
      <input type="hidden" name={name} value="shown" />
      {formatAnswer(value as never, field, { ...shell, personName: nobody })}
    </output>
  );
}
