/** Where the cells of decision tables hold an answer against an option of its field. */
import { isObject } from '../../forms/document-shape';
import type { JsonObject } from '../../forms/editing/form-draft';
import { optionsInValue, readsField } from '../../forms/editing/option-mentions';
import type { ChangeOption } from '../../forms/editing/option-mentions';
import { mapValues } from '../../forms/editing/ordered-map';
import type { Json } from '../../rules/conditions/condition';
import type { ItemDraftDocument, TableDraft } from './item-draft';
import { tablesOf, withWork } from './work-lists';

/** Conditions in cells are not looked at: they are changed with all others. */
export function optionsInTables(
  item: ItemDraftDocument,
  field: string,
  change: ChangeOption,
): ItemDraftDocument {
  const tables = tablesOf(item);
  if (tables.length === 0) return item;
  return withWork(
    item,
    'tables',
    tables.map((table, at) => optionsInTable(table, field, change, `/fulfilment/tables/${at}`)),
  );
}

function optionsInTable(table: TableDraft, field: string, change: ChangeOption, place: string): TableDraft {
  const columns = table.inputs.map(({ value }) => readsField(value ?? null, field));
  if (!columns.includes(true)) return table;
  const rows = table.rows.map((row, number) => ({
    ...row,
    when: row.when.map((cell, at) =>
      columns[at] ? cellChanged(cell, change, `${place}/rows/${number}/when/${at}`) : cell,
    ),
  }));
  return { ...table, rows };
}

/** A list of which nothing would be left stays as it is: it would hold for everything, or for nothing at all. */
function cellChanged(cell: Json, change: ChangeOption, place: string): Json {
  if (!isObject(cell)) return optionsInValue(cell, change, place);
  return mapValues(cell as JsonObject, (values, kind) => {
    if (!Array.isArray(values)) return values;
    const changed = optionsInValue(values, change, `${place}/${kind}`) as readonly Json[];
    return changed.length > 0 ? changed : values;
  });
}
