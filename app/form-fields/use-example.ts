/** The example that a field's author gave, shown in the empty control. */
import type { FormField } from '../../forms/field-types/field-type';
import { textIn } from '../../forms/locale';
import { useLocale } from '../ui/use-locale';

export function useExample({ texts }: FormField): string | undefined {
  const locale = useLocale();
  return texts.example && textIn(texts.example, locale);
}
