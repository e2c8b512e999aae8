/** What fields share that are answered with an entry of the organisation's directory: a department, an office. */
import { textIn } from '../locale';
import { optionLabel } from './option-labels';
import { isBlank, postedText } from './text-check';
import type { FieldType } from './field-type';

const key = '^[a-z0-9][a-z0-9-]{0,59}$';
const isKey = new RegExp(key, 'u');

/**
 * A document names no options: the server puts those of the day into `enum` and the labels for whoever asks. The second
 * lock therefore knows a key's form alone; which keys there are, the first lock says.
 */
export const directoryChoice = {
  jsonType: 'string',
  keywords: {},
  options: (schema) => schema.enum?.map(String),
  narrow: (schema, options) => ({ ...schema, enum: [...options] }),
  chosen: (value) => (typeof value === 'string' ? [value] : []),
  isEmpty: isBlank,
  checker: () => (value) =>
    typeof value === 'string' && isKey.test(value) ? [] : [{ clause: 'wrong-kind' }],
  answerSchema: () => ({ type: 'string', pattern: key }),
  readPosted: (posted) => postedText(posted()),
  format: (value, field, { locale, entryTitle }) => {
    const title = entryTitle?.(
      field.schema['x-type'] === 'office' ? 'offices' : 'departments',
      String(value),
    );
    return title ? textIn(title, locale) : optionLabel(field, String(value), locale);
  },
} as const satisfies Partial<FieldType>;
