/** Rows of a batch for its page: cells with their errors in the viewer's language. */
import type { ItemVersion } from '../../catalog/item-store.server';
import { describeCode } from '../../people/error-codes';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { localeOf, textIn } from '../../forms/locale';
import type { AnswerError } from '../../rules/plan';
import type { Batch, BatchRow, Cells, RowState } from './batch';
import { cellsIn } from './check-batch';
import { judgeRows } from './judge-rows';

/** Only what was checked already and can still be changed is told in full; the rest is told by its code. */
export interface ShownCell {
  readonly text: string;
  readonly errors: readonly ShownError[];
  /** The other answers hide the question: what stands here does not count. */
  readonly dropped: boolean;
}

export interface ShownError {
  readonly code: string;
  readonly message: string;
}

export interface ShownRow {
  readonly id: string;
  readonly number: number;
  readonly state: RowState;
  /** In the order of the columns. */
  readonly cells: readonly ShownCell[];
  /** Errors of the row that stand in none of its cells. */
  readonly others: readonly ShownError[];
  readonly requestId: string | null;
  readonly draftId: string | null;
}

interface Shown {
  readonly batch: Batch;
  readonly version: ItemVersion;
  readonly rows: readonly BatchRow[];
}

/** Rows with errors are judged again, for the words: their codes alone are stored. */
export async function showRows(
  context: WorkContext,
  viewer: Viewer,
  { batch, version, rows }: Shown,
): Promise<ShownRow[]> {
  const texts = rows.map((row) => cellsIn(context, row));
  const judged = new Map<string, Judged>();
  if (batch.state === 'open') {
    const bad = rows.flatMap((row, at) =>
      row.state === 'bad' ? [{ id: row.id, cells: texts[at] ?? {} }] : [],
    );
    const found = await judgeRows(
      context,
      viewer,
      version,
      bad.map(({ cells }) => cells),
    );
    bad.forEach(({ id }, at) => {
      const { errors = [], dropped = [] } = found[at] ?? {};
      judged.set(id, { errors, dropped });
    });
  }
  return rows.map((row, at) => {
    const known = judged.get(row.id) ?? { errors: inWords(row, version, viewer.locale), dropped: [] };
    return shownRow(row, texts[at] ?? {}, batch.columns, known);
  });
}

interface Judged {
  readonly errors: readonly AnswerError[];
  readonly dropped: readonly string[];
}

/** Of what was sent the codes are left: each is told with the question that it is about. */
function inWords({ problems }: BatchRow, { item }: ItemVersion, locale: string): AnswerError[] {
  const colon = localeOf(locale) === 'en' ? ': ' : '：';
  return problems.map(({ field, code }) => {
    const label = item.form.fields.get(about(field))?.texts.label;
    const { title } = describeCode(code, locale);
    return { field, code, message: label ? `${textIn(label, locale)}${colon}${title}` : title };
  });
}

/** The key of the field that a pointer leads into; empty for the whole row. */
function about(pointer: string): string {
  return pointer.split('/')[1] ?? '';
}

function shownRow(
  { id, number, state, requestId, draftId }: BatchRow,
  texts: Cells,
  columns: readonly string[],
  { errors, dropped }: Judged,
): ShownRow {
  const cells = columns.map((key) => ({
    text: texts[key] ?? '',
    errors: errors
      .filter(({ field }) => about(field) === key)
      .map(({ code, message }) => ({ code, message })),
    dropped: dropped.some((pointer) => about(pointer) === key),
  }));
  const others = errors
    .filter(({ field }) => !columns.includes(about(field)))
    .map(({ code, message }) => ({ code, message }));
  return { id, number, state, cells, others, requestId, draftId };
}
