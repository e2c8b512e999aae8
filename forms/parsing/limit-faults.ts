/** What a document is refused for before anybody looks at what it says: size, depth, forbidden keys, too many fields. */
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import { isObject } from '../document-shape';
import { readUntrustedJson, UntrustedJsonError } from '../untrusted-json';

/** T-A17. Depth counts objects and lists of the schema; conditions elsewhere have limits of their own. */
export const formLimits = { bytes: 256 * 1024, fields: 300, schemaDepth: 12, documentDepth: 96 } as const;

export function limitFaults(document: unknown): readonly AuthorFault[] {
  const whole = gateFault(document, '', formLimits.documentDepth);
  if (whole || !isObject(document)) return whole ? [whole] : [];
  const { schema } = document;
  const deep = schema === undefined ? null : gateFault(schema, '/schema', formLimits.schemaDepth);
  if (deep) return [deep];
  const fields = isObject(schema) && isObject(schema.properties) ? Object.keys(schema.properties).length : 0;
  return fields > formLimits.fields
    ? [authorFault('/schema/properties', 'too-many-fields', { limit: formLimits.fields })]
    : [];
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
