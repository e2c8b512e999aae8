/** The columns of rows that are drawn as a table: few, and none of them large. */
import type { FormField } from '../../forms/field-types/field-type';

const MOST_COLUMNS = 5;
/** What does not fit into a cell. */
const large: ReadonlySet<string> = new Set([
  'group',
  'list',
  'tuple',
  'long-text',
  'address',
  'file',
  'files',
  'consent',
  'note',
  'heading',
  'json',
  'text-list',
  'date-time',
  'period',
]);

/** Undefined where the rows are cards. */
export function columnsOf({ schema, item }: FormField): readonly FormField[] | undefined {
  const parts = item?.schema['x-type'] === 'group' ? (item.parts ?? []) : [];
  const fits =
    parts.length > 0 &&
    parts.length <= MOST_COLUMNS &&
    schema['x-widget'] !== 'cards' &&
    parts.every((part) => !large.has(part.schema['x-type']));
  return fits ? parts : undefined;
}
