/** Mistakes in the fields: their keys, what their types allow them to say, their defaults. */
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import { shapeFaults } from '../document-shape';
import type { ShapeSchema } from '../document-shape';
import type { FieldType } from '../field-types/field-type';
import { fieldTypes, isFieldType } from '../field-types/field-types';
import type { FieldSchema, FormDocument } from '../form-document';
import { pointerTo } from '../json-pointer';

const FIELDS = '/schema/properties';
const isKey = /^[A-Za-z][A-Za-z0-9]{0,59}$/;

export function fieldFaults(document: FormDocument): readonly AuthorFault[] {
  const { properties, required } = document.schema;
  const missing = required.flatMap((field, at) =>
    Object.hasOwn(properties, field)
      ? []
      : [authorFault(`/schema/required/${at}`, 'no-such-field', { field })],
  );
  return [...Object.entries(properties).flatMap(([key, schema]) => faultsOf(key, schema)), ...missing];
}

function faultsOf(key: string, schema: FieldSchema): readonly AuthorFault[] {
  const place = pointerTo(FIELDS, key);
  // Names that every object inherits would be found in objects that do not have them.
  if (!isKey.test(key) || key in Object.prototype) return [authorFault(place, 'field-key', { key })];
  const name = schema['x-type'];
  if (!isFieldType(name)) {
    const known = Object.keys(fieldTypes).join(', ');
    return [authorFault(pointerTo(place, 'x-type'), 'unknown-word', { word: name, known })];
  }
  const type = fieldTypes[name];
  const faults = [...shapeFaults(schema, shapeOf(type), place), ...definitionFaults(type, schema, place)];
  return faults.length > 0 ? faults : defaultFaults(key, type, schema, place);
}

function definitionFaults(type: FieldType, schema: FieldSchema, place: string): readonly AuthorFault[] {
  return type.definitionFaults?.(schema, place) ?? [];
}

/** A field's schema: what any field may say (checked before), and what its type lets it say. */
function shapeOf(type: FieldType): ShapeSchema {
  return {
    properties: {
      'x-type': {},
      'x-widget': { enum: type.widgets },
      type: { const: type.jsonType },
      default: {},
      'x-preset': {},
      'x-purpose': {},
      'x-retention': {},
      'x-classification': {},
      ...type.keywords,
    },
    required: [...(type.jsonType ? ['type'] : []), ...(type.needs ?? [])],
    additionalProperties: false,
  };
}

function defaultFaults(
  key: string,
  type: FieldType,
  schema: FieldSchema,
  place: string,
): readonly AuthorFault[] {
  if (schema.default === undefined) return [];
  return acceptsValue(type, schema, schema.default)
    ? []
    : [authorFault(pointerTo(place, 'default'), 'invalid-value', { field: key })];
}

/** Whether a value that stands in the document would be a valid answer, whatever the other answers are. */
export function acceptsValue(type: FieldType, schema: FieldSchema, value: unknown): boolean {
  const json = value as Parameters<FieldType['isEmpty']>[0];
  if (type.isEmpty(json)) return true;
  const options = type.options?.(schema);
  const chosen = type.chosen?.(json, schema) ?? [];
  return (
    type.checker(schema)(json).length === 0 &&
    (!options || chosen.every((option) => options.includes(option)))
  );
}
