/** Mistakes in the fields: their keys, what their types allow them to say, their defaults. */
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import { shapeFaults } from '../document-shape';
import type { ShapeSchema } from '../document-shape';
import type { FieldType } from '../field-types/field-type';
import { fieldTypes, isFieldType } from '../field-types/field-types';
import { compositeKind, innerFields } from '../composites/inner-fields';
import { emptinessOf } from '../emptiness';
import { fieldShape } from '../form-document';
import type { FieldSchema, FormDocument } from '../form-document';
import { pointerTo } from '../json-pointer';

const FIELDS = '/schema/properties';
const isKey = /^[^\u0000-\u001f\u007f]{1,100}$/u;
const isNumber = /^(0|[1-9][0-9]*)$/;

/** T-A17: groups, lists and tuples inside each other. */
export const DEEPEST = 6;

export function fieldFaults(document: FormDocument): readonly AuthorFault[] {
  const { properties, required } = document.schema;
  return [
    ...Object.entries(properties).flatMap(([key, schema]) =>
      faultsOf(key, schema, pointerTo(FIELDS, key), 1),
    ),
    ...lostNames(required, properties, '/schema/required'),
  ];
}

/** Names of fields that must be answered and are not there. */
function lostNames(
  required: readonly string[],
  properties: Readonly<Record<string, unknown>>,
  place: string,
): readonly AuthorFault[] {
  return required.flatMap((field, at) =>
    Object.hasOwn(properties, field) ? [] : [authorFault(`${place}/${at}`, 'no-such-field', { field })],
  );
}

/** @param depth of the field among those that hold each other */
function faultsOf(key: string, schema: FieldSchema, place: string, depth: number): readonly AuthorFault[] {
  if (!isFieldKey(key)) return [authorFault(place, 'field-key', { key })];
  return definedFaults(key, schema, place, depth);
}

/** Names that every object inherits would be found in objects that do not have them; numbers lose their order. */
function isFieldKey(key: string): boolean {
  return isKey.test(key) && !isNumber.test(key) && !key.startsWith('x-') && !(key in Object.prototype);
}

function definedFaults(
  key: string,
  schema: FieldSchema,
  place: string,
  depth: number,
): readonly AuthorFault[] {
  const name = schema['x-type'];
  if (!isFieldType(name)) {
    const known = Object.keys(fieldTypes).join(', ');
    return [authorFault(pointerTo(place, 'x-type'), 'unknown-word', { word: name, known })];
  }
  const type: FieldType = fieldTypes[name];
  const faults = [...shapeFaults(schema, shapeOf(type), place), ...definitionFaults(type, schema, place)];
  if (faults.length > 0) return faults;
  const inside = type.holds ? insideFaults(schema, place, depth) : [];
  return inside.length > 0 ? inside : defaultFaults(key, type, schema, place);
}

/** What lies in a field is a field again: nobody has looked at its shape yet. */
function insideFaults(schema: FieldSchema, place: string, depth: number): readonly AuthorFault[] {
  if (depth > DEEPEST) return [authorFault(place, 'too-deep', { limit: DEEPEST })];
  const { properties = {}, required = [] } = schema;
  return [
    ...innerFields(schema).flatMap((inner) => {
      const at = place + inner.place;
      const shape = shapeFaults(inner.schema, fieldShape, at);
      if (shape.length > 0) return shape;
      return compositeKind(schema) === 'group'
        ? faultsOf(inner.key, inner.schema, at, depth + 1)
        : definedFaults(inner.key, inner.schema, at, depth + 1);
    }),
    ...lostNames(required, properties, `${place}/required`),
  ];
}

function definitionFaults(type: FieldType, schema: FieldSchema, place: string): readonly AuthorFault[] {
  return type.definitionFaults?.(schema, place) ?? [];
}

/** Keys of an author's own tools, which mean nothing to us; ours mean something only where they are allowed. */
const ownKeys = `^x-(?!(${Object.keys(fieldShape.properties)
  .filter((keyword) => keyword.startsWith('x-'))
  .map((keyword) => keyword.slice(2))
  .join('|')})$)`;

/** A field's schema: what any field may say (checked before), and what its type lets it say. */
function shapeOf(type: FieldType): ShapeSchema {
  return {
    properties: {
      'x-type': {},
      'x-widget': { enum: type.widgets },
      type: type.jsonType ? { const: type.jsonType } : {},
      ...(type.display ? {} : ofAnswers),
      ...type.keywords,
    },
    patternProperties: { [ownKeys]: {} },
    required: [...(type.jsonType && !type.keywords.type ? ['type'] : []), ...(type.needs ?? [])],
    additionalProperties: false,
  };
}

const ofAnswers: ShapeSchema['properties'] = {
  default: {},
  'x-preset': {},
  'x-nullable': {},
  'x-blank': {},
  'x-purpose': {},
  'x-retention': {},
  'x-classification': {},
};

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
  if (emptinessOf(type, schema)(json)) return true;
  if (json === null && schema['x-nullable'] === true) return true;
  const options = type.options?.(schema);
  const chosen = type.chosen?.(json, schema) ?? [];
  return (
    type.checker(schema)(json).length === 0 &&
    (!options || chosen.every((option) => options.includes(option)))
  );
}
