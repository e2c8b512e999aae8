/** The example that a field's author gave, shown in the empty control. */
import { useTranslation } from 'react-i18next';
import type { FormField } from '../../forms/field-types/field-type';
import { textIn } from '../../forms/locale';

export function useExample({ texts }: FormField): string | undefined {
  const { i18n } = useTranslation();
  return texts.example && textIn(texts.example, i18n.language);
}
