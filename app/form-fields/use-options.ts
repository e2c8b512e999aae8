/** The options of a field with their labels in the reader's language. */
import { optionLabel } from '../../forms/field-types/option-labels';
import { useLocale } from '../ui/use-locale';
import type { FieldControlProps } from './field-control';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function useOptions({
  field,
  offered,
}: Pick<FieldControlProps, 'field' | 'offered'>): readonly Option[] {
  const locale = useLocale();
  return (offered ?? []).map((value) => ({ value, label: optionLabel(field, value, locale) }));
}
