/** What goes of a decision table when columns or rows of it go. */
import type { ItemDraftDocument, TableDraft } from './item-draft';
import { tablesOf } from './work-lists';

/**
 * Places that are to go, with those of the tables among them made whole: with a column go its cells and the rows that
 * ask something of it, as a rule goes that reads the field; without any column or row left the table goes.
 */
export function withTablesWhole(item: ItemDraftDocument, places: readonly string[]): readonly string[] {
  const others = places.filter((place) => !isTablePart(place));
  const parts = tablesOf(item).flatMap((table, at) => {
    const place = `/fulfilment/tables/${at}`;
    const numbers = (list: 'inputs' | 'rows') =>
      new Set(places.flatMap((each) => numberIn(each, `${place}/${list}/`)));
    return partsGone(table, place, numbers('inputs'), numbers('rows'));
  });
  return [...others, ...parts];
}

function partsGone(
  { inputs, rows }: TableDraft,
  place: string,
  columns: ReadonlySet<number>,
  named: ReadonlySet<number>,
): readonly string[] {
  if (columns.size === 0 && named.size === 0) return [];
  const asks = (when: readonly unknown[]) => [...columns].some((column) => when[column] !== null);
  const gone = rows.flatMap(({ when }, at) => (named.has(at) || asks(when) ? [at] : []));
  if (gone.length === rows.length || columns.size === inputs.length) return [place];
  const cells = rows.flatMap((_, row) =>
    gone.includes(row) ? [] : [...columns].map((column) => `${place}/rows/${row}/when/${column}`),
  );
  return [
    ...[...columns].map((column) => `${place}/inputs/${column}`),
    ...gone.map((row) => `${place}/rows/${row}`),
    ...cells,
  ];
}

function isTablePart(place: string): boolean {
  return /^\/fulfilment\/tables\/\d+\/(inputs|rows)\/\d+$/.test(place);
}

function numberIn(place: string, lead: string): readonly number[] {
  return isTablePart(place) && place.startsWith(lead) ? [Number(place.slice(lead.length))] : [];
}
