/** The options of a field with their labels in the reader's language. */
import { useTranslation } from 'react-i18next';
import { optionLabel } from '../../forms/field-types/option-labels';
import type { FieldControlProps } from './field-control';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function useOptions({
  field,
  offered,
}: Pick<FieldControlProps, 'field' | 'offered'>): readonly Option[] {
  const { i18n } = useTranslation();
  return (offered ?? []).map((value) => ({ value, label: optionLabel(field, value, i18n.language) }));
}
