/** The help under a control, in the reader's language. */
import type { FormField } from '../../../forms/field-types/field-type';
import { textIn } from '../../../forms/locale';

export function hintOf({ texts }: FormField, locale: string): string | undefined {
  return texts.help && textIn(texts.help, locale);
}
