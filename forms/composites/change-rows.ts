/** What can be done with the rows of a list as a whole: adding one, taking one away, moving one. */
import type { Json } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import { fieldAt } from '../field-at';
import { keysOf } from '../field-path';
import type { FormField } from '../field-types/field-type';
import { pointerTo } from '../json-pointer';
import { answerAt, withAnswerAt } from './answer-at';

export type RowChange =
  { readonly kind: 'add' } | { readonly kind: 'remove' | 'up' | 'down'; readonly row: number };

const kinds = ['remove', 'up', 'down'] as const;

/** How a button of a page without scripts says it: `add`, `remove.1`. Null for anything else. */
export function readRowChange(text: string): RowChange | null {
  if (text === 'add') return { kind: 'add' };
  const [name, row = ''] = text.split('.');
  const kind = kinds.find((each) => each === name);
  return kind && /^[0-9]{1,4}$/.test(row) ? { kind, row: Number(row) } : null;
}

/**
 * All answers with the rows of one list changed; a tuple's first entries stay before them.
 * @param place of the list among the answers: `devices`
 */
export function withChangedRows(
  fields: readonly FormField[],
  answers: Answers,
  place: string,
  change: RowChange,
): Answers {
  const { field } = fieldAt(fields, keysOf(place).reduce(pointerTo, ''), 'en');
  if (!field?.item) return answers;
  const before = answerAt(answers, place);
  const entries: readonly Json[] = Array.isArray(before) ? before : [];
  const first = field.parts?.length ?? 0;
  const rows = changedRows(field, entries.slice(first), change);
  return withAnswerAt(fields, answers, place, [...entries.slice(0, first), ...rows]);
}

/** A row that is not there changes nothing. */
export function changedRows(list: FormField, rows: readonly Json[], change: RowChange): readonly Json[] {
  if (change.kind === 'add') return [...rows, freshRow(list)];
  const { kind, row } = change;
  if (row >= rows.length) return rows;
  if (kind === 'remove') return rows.filter((_, at) => at !== row);
  const other = kind === 'up' ? row - 1 : row + 1;
  const [here, there] = [rows[row], rows[other]];
  if (here === undefined || there === undefined) return rows;
  return rows.map((each, at) => (at === row ? there : at === other ? here : each));
}

function freshRow({ fresh, item }: FormField): Json {
  if (fresh !== undefined) return fresh;
  return item?.schema['x-type'] === 'group' ? {} : null;
}
