/** What a cell of a decision table asks of its input, as conditions. */
import type { TableCell } from '../fulfilment-document';

type RangeCell = { readonly [limit in Limit]?: string | number };
type Limit = 'from' | 'to' | 'above' | 'below';

const relations: Readonly<Record<Limit, string>> = { from: '>=', above: '>', to: '<=', below: '<' };

/** All of them have to hold; none for a cell that takes anything. */
export function cellConditions(cell: TableCell, input: unknown): readonly unknown[] {
  if (cell === null) return [];
  if (typeof cell !== 'object') return [{ '===': [input, cell] }];
  if ('oneOf' in cell) return [{ in: [input, cell.oneOf] }];
  if ('noneOf' in cell) return [{ '!': { in: [input, cell.noneOf] } }];
  if ('hasAny' in cell) return [{ 'fw.hasAny': [input, cell.hasAny] }];
  if ('condition' in cell) return [cell.condition];
  return rangeConditions(cell as RangeCell, input);
}

function rangeConditions(cell: RangeCell, input: unknown): readonly unknown[] {
  const limits = (['from', 'above', 'to', 'below'] as const).flatMap((limit) => {
    const value = cell[limit];
    return value === undefined ? [] : [{ [relations[limit]]: [input, value] }];
  });
  // An input that is missing would count as zero: it lies in no range.
  return takesZero(cell) ? [{ '!==': [input, null] }, ...limits] : limits;
}

function takesZero({ from, above, to, below }: RangeCell): boolean {
  const holds = (limit: string | number | undefined, test: (value: number) => boolean) =>
    limit === undefined || (typeof limit === 'number' && test(limit));
  return (
    holds(from, (value) => value <= 0) &&
    holds(above, (value) => value < 0) &&
    holds(to, (value) => value >= 0) &&
    holds(below, (value) => value > 0)
  );
}
