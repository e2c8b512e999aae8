/** Any JSON value, for foreign forms that do not say more of a field than that, or name several kinds for it. */
import type { Json } from '../../rules/conditions/condition';
import { isBlank } from './text-check';
import { readUntrustedJson, UntrustedJsonError } from '../untrusted-json';
import type { FieldType } from './field-type';

const kinds = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'] as const;

type Kind = (typeof kinds)[number];

export const json: FieldType = {
  jsonType: undefined,
  widgets: ['json'],
  keywords: { 'x-kinds': { items: { enum: kinds } } },
  expects: { en: 'a JSON value', 'zh-CN': 'JSON 值' },
  ask: {
    en: 'Write it as JSON, like {"name": "value"}.',
    'zh-CN': '请按 JSON 填写，例如 {"name": "value"}。',
  },
  isEmpty: isBlank,
  checker: (schema) => {
    const allowed = schema['x-kinds'];
    return (value) =>
      !allowed || allowed.some((kind) => isOfKind(value, kind as Kind)) ? [] : [{ clause: 'wrong-kind' }];
  },
  answerSchema: ({ 'x-kinds': allowed = kinds }) => ({ anyOf: allowed.map((type) => ({ type })) }),
  readPosted: (posted) => {
    const [text] = posted();
    return text === undefined ? undefined : jsonFrom(text);
  },
  format: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
};

/** The value that a text writes; a text that writes none is taken for the text that it is, so that nothing is lost. */
export function jsonFrom(text: string): Json {
  if (text.trim() === '') return null;
  try {
    return readUntrustedJson(text) as Json;
  } catch (error) {
    if (error instanceof UntrustedJsonError) return text;
    throw error;
  }
}

/** How a value stands in a box: what would be read as something else stands in quotes. */
export function jsonText(value: Json): string {
  if (typeof value === 'string' && jsonFrom(value) === value) return value;
  return JSON.stringify(value, null, 2);
}

function isOfKind(value: Json, kind: Kind): boolean {
  switch (kind) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === kind;
  }
}
