/** What file fields share: references to uploads, `{ "id", "name", "type", "size" }`, and the limits on them. */
import type { Json } from '../../rules/conditions/condition';
import type { Finding } from '../answer-problem';
import { isObject } from '../document-shape';
import type { ShapeSchema } from '../document-shape';
import type { FieldSchema } from '../form-document';
import type { JsonSchema, PostedField } from './field-type';

export interface FileReference {
  readonly id: string;
  readonly name: string;
  /** Media type, as found in the content. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** Field types that are answered with uploads. */
export const fileTypes: ReadonlySet<string> = new Set(['file', 'files']);

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 5 * MEGABYTE;
const id = '^[A-Za-z0-9-]{1,64}$';
const isId = new RegExp(id, 'u');
const LONGEST_NAME = 255;

export const fileKeywords: { readonly [keyword: string]: ShapeSchema } = {
  'x-accept': { minItems: 1, uniqueItems: true, items: { pattern: '^[a-z]+/[a-z0-9.+-]+$' } },
  'x-max-bytes': { maximum: MOST_BYTES },
};

/** The upload itself was judged by its content; this judges what the answer says of it. */
export function fileChecker(schema: FieldSchema): (value: Json) => readonly Finding[] {
  const { accept, most } = limitsOf(schema);
  return (value) => {
    if (!isFileReference(value)) return [{ clause: 'wrong-kind' }];
    if (!accept.includes(value.type)) {
      return [{ clause: 'file-kind', params: { type: value.type, kinds: kindsInWords(accept) } }];
    }
    return value.size > most ? [{ clause: 'file-size', params: { limit: sizeInWords(most) } }] : [];
  };
}

export function fileSchema(schema: FieldSchema): JsonSchema {
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
}

/** The references that a page posts back, without those that were ticked to be removed; undefined where it posts none. */
export function postedFiles(posted: PostedField): readonly Json[] | undefined {
  if (posted('id').length === 0) return undefined;
  // The page posts an empty reference too, so that "no file" is told from "not asked".
  const ids = posted('id').filter((reference) => reference !== '');
  const [names, types, sizes, removed] = [posted('name'), posted('type'), posted('size'), posted('remove')];
  return ids.flatMap((reference, at) => {
    if (removed.includes(reference)) return [];
    const size = sizes[at] ?? '';
    const bytes = /^[0-9]{1,15}$/.test(size) ? Number(size) : size;
    return [{ id: reference, name: names[at] ?? '', type: types[at] ?? '', size: bytes }];
  });
}

export function fileInWords(value: Json): string {
  return isFileReference(value) ? `${value.name} (${sizeInWords(value.size)})` : JSON.stringify(value);
}

export function isFileReference(value: Json): value is Json & FileReference {
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

function limitsOf(schema: FieldSchema): { accept: readonly string[]; most: number } {
  return { accept: schema['x-accept'] ?? [], most: schema['x-max-bytes'] ?? MOST_BYTES };
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
