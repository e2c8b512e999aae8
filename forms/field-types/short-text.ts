/** Short text: one line. */
import type { FieldType } from './field-type';
import { plainText } from './plain-text';

export const shortText: FieldType = plainText('short-text', { most: 500, usual: 200 });
