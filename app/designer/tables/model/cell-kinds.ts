/** The ways in which a cell can ask something of its input, and what each begins with. */
import { isObject } from '../../../../forms/document-shape';
import type { Json } from '../../../../rules/conditions/condition';
import type { ValueKind } from './cell-value';

const cellKinds = ['any', 'value', 'oneOf', 'noneOf', 'hasAny', 'range', 'condition'] as const;

/** `other` for what is none of them yet. */
export type CellKind = (typeof cellKinds)[number] | 'other';

export function cellKindOf(cell: Json): CellKind {
  if (cell === null) return 'any';
  if (!isObject(cell)) return typeof cell === 'object' ? 'other' : 'value';
  for (const kind of ['oneOf', 'noneOf', 'hasAny'] as const)
    if (Array.isArray((cell as Record<string, Json>)[kind])) return kind;
  if ('condition' in cell) return 'condition';
  const limits = ['from', 'to', 'above', 'below'];
  return Object.keys(cell).every((key) => limits.includes(key)) ? 'range' : 'other';
}

/** Those that can hold for what stands in the column. */
export function cellKindsFor({ kind }: ValueKind): readonly CellKind[] {
  switch (kind) {
    case 'list':
      return ['any', 'hasAny', 'condition'];
    case 'yes-no':
      return ['any', 'value', 'condition'];
    case 'number':
    case 'date':
      return ['any', 'value', 'oneOf', 'noneOf', 'range', 'condition'];
    case 'other':
      return cellKinds;
    default:
      return ['any', 'value', 'oneOf', 'noneOf', 'condition'];
  }
}

/** A cell of the kind, with the value of the one that stood there where that has one. */
export function firstCell(wanted: Exclude<CellKind, 'other'>, cell: Json, column: ValueKind): Json {
  const value = valueIn(cell) ?? firstValue(column);
  switch (wanted) {
    case 'any':
      return null;
    case 'value':
      return value;
    case 'range':
      return { from: value };
    case 'condition':
      return { condition: true };
    default:
      return { [wanted]: [value] };
  }
}

function valueIn(cell: Json): Json | undefined {
  if (cell === null) return undefined;
  if (!isObject(cell)) return typeof cell === 'object' ? undefined : cell;
  const [first] = Object.values(cell as Readonly<Record<string, Json>>);
  const one: Json | undefined = Array.isArray(first) ? (first[0] as Json) : first;
  return one !== null && typeof one !== 'object' ? one : undefined;
}

function firstValue({ kind, options }: ValueKind): Json {
  if (kind === 'yes-no') return true;
  if (kind === 'number') return 0;
  return options[0]?.value ?? (kind === 'date' ? '2026-01-01' : '');
}
