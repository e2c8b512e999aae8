/** A constant: shown as text; its value is the only answer that stands, and nobody has to give it. */
import type { Json } from '../../rules/conditions/condition';
import { canonicalText } from '../canonical-text';
import type { FieldType } from '../field-types/field-type';
import { optionKey, optionLabel } from '../field-types/option-labels';
import type { FieldSchema } from '../form-document';

export const constant: FieldType = {
  jsonType: undefined,
  widgets: ['constant'],
  keywords: { const: {} },
  needs: ['const'],
  expects: { en: 'the value that stands there', 'zh-CN': '页面所示的固定值' },
  ask: { en: 'Leave it as it is.', 'zh-CN': '请保持不变。' },
  fixed: constantOf,
  isEmpty: (value) => value === null,
  checker: (schema) => {
    const only = canonicalText(constantOf(schema));
    return (value) => (canonicalText(value) === only ? [] : [{ clause: 'wrong-kind' }]);
  },
  answerSchema: (schema) => ({ const: constantOf(schema) }),
  // The page posts that it was shown; what it stands for is the document's to say.
  readPosted: (posted, { schema }) => (posted().length === 0 ? undefined : constantOf(schema)),
  format: (value, field, { locale }) => optionLabel(field, optionKey(value), locale),
};

function constantOf(schema: FieldSchema): Json {
  return (schema.const ?? null) as Json;
}
