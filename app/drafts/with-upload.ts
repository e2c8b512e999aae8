/** What a field's answer is once a file was uploaded for it: the file, or one more of several. */
import type { FormField } from '../../forms/field-types/field-type';
import type { Json } from '../../rules/conditions/condition';

export function withUpload(
  fields: readonly FormField[],
  key: string,
  before: Json | undefined,
  file: Json,
): Json {
  const several = fields.find((field) => field.key === key)?.schema['x-type'] === 'files';
  if (!several) return file;
  return Array.isArray(before) ? [...(before as readonly Json[]), file] : [file];
}
