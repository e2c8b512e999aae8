/** JSON Schema of a text in the product's locales: English and Simplified Chinese are both required. */
export const localizedTextSchema = {
  type: 'object',
  properties: { en: { type: 'string', minLength: 1 }, 'zh-CN': { type: 'string', minLength: 1 } },
  required: ['en', 'zh-CN'],
  additionalProperties: false,
} as const;
