/** An uploaded file, by reference: `{ "id", "name", "type", "size" }`. The upload itself was judged by its content. */
import type { Json } from '../../rules/conditions/condition';
import { isObject } from '../document-shape';
import type { FieldSchema } from '../form-document';
import type { FieldType } from './field-type';

interface FileReference {
  readonly id: string;
  readonly name: string;
  /** Media type, as found in the content. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 5 * MEGABYTE;
const id = '^[A-Za-z0-9-]{1,64}$';
const isId = new RegExp(id, 'u');
const LONGEST_NAME = 255;

export const file: FieldType = {
  jsonType: 'object',
  widgets: ['file'],
  keywords: {
    'x-accept': { minItems: 1, uniqueItems: true, items: { pattern: '^[a-z]+/[a-z0-9.+-]+$' } },
    'x-max-bytes': { maximum: MOST_BYTES },
  },
  needs: ['x-accept'],
  expects: { en: 'an uploaded file', 'zh-CN': '已上传的文件' },
  ask: { en: 'Attach a file.', 'zh-CN': '请上传文件。' },
  isEmpty: (value) => value === null || (isObject(value) && Object.keys(value).length === 0),
  checker: (schema) => {
    const { accept, most } = limitsOf(schema);
    return (value) => {
      if (!isFileReference(value)) return [{ clause: 'wrong-kind' }];
      if (!accept.includes(value.type)) {
        return [{ clause: 'file-kind', params: { type: value.type, kinds: kindsInWords(accept) } }];
      }
      return value.size > most ? [{ clause: 'file-size', params: { limit: sizeInWords(most) } }] : [];
    };
  },
  answerSchema: (schema) => {
    const { accept, most } = limitsOf(schema);
    return {
      type: 'object',
      properties: {
        id: { type: 'string', pattern: id },
        name: { type: 'string', minLength: 1, maxLength: LONGEST_NAME },
        type: { type: 'string', enum: [...accept] },
        size: { type: 'integer', minimum: 0, maximum: most },
      },
      required: ['id', 'name', 'type', 'size'],
      additionalProperties: false,
    };
  },
  readPosted: (posted) => {
    const [reference] = posted('id');
    if (reference === undefined) return undefined;
    if (reference === '') return null;
    const size = posted('size')[0] ?? '';
    return {
      id: reference,
      name: posted('name')[0] ?? '',
      type: posted('type')[0] ?? '',
      size: /^[0-9]+$/.test(size) ? Number(size) : size,
    };
  },
  format: (value) =>
    isFileReference(value) ? `${value.name} (${sizeInWords(value.size)})` : JSON.stringify(value),
};

function limitsOf(schema: FieldSchema): { accept: readonly string[]; most: number } {
  return { accept: schema['x-accept'] ?? [], most: schema['x-max-bytes'] ?? MOST_BYTES };
}

function isFileReference(value: Json): value is Json & FileReference {
  if (!isObject(value) || Object.keys(value).length !== 4) return false;
  const { id: reference, name, type, size } = value;
  return (
    typeof reference === 'string' &&
    isId.test(reference) &&
    typeof name === 'string' &&
    name.length >= 1 &&
    name.length <= LONGEST_NAME &&
    typeof type === 'string' &&
    typeof size === 'number' &&
    Number.isInteger(size) &&
    size >= 0
  );
}

/** `image/png` is `PNG` to the person who attaches it. */
function kindsInWords(types: readonly string[]): string {
  return types.map((type) => (type.split('/')[1] ?? type).toUpperCase()).join(', ');
}

function sizeInWords(bytes: number): string {
  return bytes >= MEGABYTE
    ? `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`
    : `${Math.ceil(bytes / 1024)} kB`;
}
