/** What a page without scripts posted for a field inside another: under the names of both, with a dot between. */
import type { PostedField } from '../field-types/field-type';
import { childPath, pathWithin } from '../field-path';

export function postedInside(posted: PostedField, key: string): PostedField {
  const name = childPath('', key);
  return (part = '') => posted(pathWithin(name, part));
}
