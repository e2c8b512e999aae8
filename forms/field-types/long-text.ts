/** Long text: several lines. */
import type { FieldType } from './field-type';
import { plainText } from './plain-text';
import { postedText } from './text-check';

export const longText: FieldType = {
  ...plainText('long-text', { most: 20_000, usual: 4_000 }),
  // Browsers post line ends as CR LF; scripts read them as LF. Both must count the same length.
  readPosted: (posted) => postedText(posted().map((text) => text.replaceAll('\r\n', '\n'))),
};
