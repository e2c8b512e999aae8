/** Writes a table as spreadsheets open it: UTF-8 with a byte order mark, quoted by RFC 4180, no cell a formula. */
import { stringify } from 'csv-stringify/sync';
import { guardCell } from './formula-guard';

export function writeTable(records: readonly (readonly string[])[]): string {
  const guarded = records.map((cells) => cells.map(guardCell));
  return stringify(guarded, { bom: true, record_delimiter: 'windows' });
}
