/** Which rows of a batch are shown, and which cell is being edited: all in the address, so that it works without scripts. */

export interface BatchView {
  readonly only: 'all' | 'errors';
  readonly page: number;
  /** The cell that is open for editing. */
  readonly editing: { readonly row: string; readonly field: string } | null;
}

export function readBatchQuery(search: string): BatchView {
  const params = new URLSearchParams(search);
  const [row, field] = [params.get('row'), params.get('cell')];
  return {
    only: params.get('only') === 'errors' ? 'errors' : 'all',
    page: Number(params.get('page') ?? '1'),
    editing: row !== null && field !== null ? { row, field } : null,
  };
}

export function batchSearch({ only, page, editing }: BatchView): string {
  const params = new URLSearchParams();
  if (only === 'errors') params.set('only', only);
  if (page > 1) params.set('page', String(page));
  if (editing) {
    params.set('row', editing.row);
    params.set('cell', editing.field);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The id of a cell, which a link can lead the focus to. */
export function cellId(number: number, field: string): string {
  return `field-${String(number)}-${field}`;
}
