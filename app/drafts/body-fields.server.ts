/** Looks into a JSON body of unknown shape. */
import { invalid } from '../../people/refusal';

/** The body's own fields. @throws E-902 for anything but an object */
export function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid('E-902');
  return body as Record<string, unknown>;
}
