/** What a document is refused for before anybody looks at what it says: size, depth, forbidden keys, too many fields. */
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import { isObject } from '../document-shape';
import { readUntrustedJson, UntrustedJsonError } from '../untrusted-json';

/**
 * T-A17. Depth counts objects and lists of the schema, of which a group takes two and a list of groups three: six of
 * them inside each other (`field-faults.ts`) fit. Conditions elsewhere have limits of their own.
 */
export const formLimits = { bytes: 256 * 1024, fields: 300, schemaDepth: 24, documentDepth: 96 } as const;

export function limitFaults(document: unknown): readonly AuthorFault[] {
  const whole = gateFault(document, '', formLimits.documentDepth);
  if (whole || !isObject(document)) return whole ? [whole] : [];
  const { schema } = document;
  const deep = schema === undefined ? null : gateFault(schema, '/schema', formLimits.schemaDepth);
  if (deep) return [deep];
  return fieldsIn(isObject(schema) ? schema.properties : undefined) > formLimits.fields
    ? [authorFault('/schema/properties', 'too-many-fields', { limit: formLimits.fields })]
    : [];
}

/** How many fields there are, with those inside others. Nothing is known of the document yet. */
function fieldsIn(properties: unknown): number {
  return typeof properties === 'object' && properties !== null
    ? Object.values(properties).reduce<number>((sum, field) => sum + 1 + fieldsInside(field), 0)
    : 0;
}

function fieldsInside(field: unknown): number {
  if (!isObject(field)) return 0;
  switch (field['x-type']) {
    case 'group':
      return fieldsIn(field.properties);
    case 'list':
    case 'tuple':
      return fieldsIn(field.prefixItems) + (isObject(field.items) ? 1 + fieldsInside(field.items) : 0);
    default:
      return 0;
  }
}

/** The document passes the gate of all JSON from outside, once more where it came from our own store. */
function gateFault(value: unknown, place: string, maxDepth: number): AuthorFault | null {
  try {
    readUntrustedJson(value, { maxBytes: formLimits.bytes, maxDepth });
    return null;
  } catch (error) {
    if (!(error instanceof UntrustedJsonError)) throw error;
    const at = place + String(error.params.place ?? '');
    switch (error.params.reason) {
      case 'size':
        return authorFault(at, 'too-large', { limit: formLimits.bytes });
      case 'depth':
        return authorFault(at, 'too-deep', { limit: maxDepth });
      case 'key':
        return authorFault(at, 'forbidden-key');
      default:
        return authorFault(at, 'not-json');
    }
  }
}
