/** Differences between two versions of a decision table: its columns, its rows, which of them count. */
import type { JsonObject } from '../../../forms/editing/form-draft';
import { words as textWords } from '../../../forms/editing/operation-title';
import { sameJson } from '../../../forms/editing/same-json';
import type { ProductText } from '../../../forms/locale';
import type { Json } from '../../../rules/conditions/condition';
import type { ExplainWords } from '../../../rules/explain/explain-words';
import type { TableDraft } from '../item-draft';
import { isReordered, mapOf, paired } from './by-name';
import type { DifferenceLine, LineMaker } from './difference-line';
import { phrases } from './phrases';
import { columnTitle, hitSentences, rowSentence } from './table-sentence';

export interface TableVersions {
  readonly before: TableDraft;
  readonly after: TableDraft;
  readonly oldWords: ExplainWords;
  readonly newWords: ExplainWords;
  /** What the table is called. */
  readonly work: ProductText;
  readonly line: LineMaker;
}

/** Of the parts that only tables have; none where these are the same. */
export function tableDifferences(versions: TableVersions): readonly DifferenceLine[] {
  const { before, after, work, line } = versions;
  const hit =
    before.hit === after.hit
      ? []
      : [line('changed', phrases.hitChanged, { work, was: hitOf(before), now: hitOf(after) })];
  const lines = [
    ...columnDifferences(versions, 'inputs', 'value'),
    ...columnDifferences(versions, 'outputs', 'sets'),
    ...rowDifferences(versions),
  ];
  const isSame = (['inputs', 'outputs', 'rows'] as const).every((part) =>
    sameJson(before[part] as Json, after[part] as Json),
  );
  // What has no sentence of its own, as the words of a row.
  return lines.length > 0 || isSame
    ? [...hit, ...lines]
    : [...hit, line('changed', phrases.rowsReworded, { work })];
}

function columnDifferences(
  { before, after, work, line }: TableVersions,
  part: 'inputs' | 'outputs',
  key: 'value' | 'sets',
): readonly DifferenceLine[] {
  const columns = (table: TableDraft) =>
    mapOf<JsonObject>(table[part], (column) => JSON.stringify(column[key] ?? null));
  const [old, now] = [columns(before), columns(after)];
  const lines = paired(old, now).flatMap(({ older, newer }) => {
    const column = columnTitle(newer ?? older, key);
    if (!older) return [line('added', phrases.columnAdded, { work, column })];
    if (!newer) return [line('removed', phrases.columnRemoved, { work, column })];
    if (sameJson(older, newer)) return [];
    return [line('changed', phrases.columnCalled, { work, was: columnTitle(older, key), now: column })];
  });
  return isReordered(old.keys(), now.keys())
    ? [...lines, line('moved', phrases.columnsMoved, { work })]
    : lines;
}

function rowDifferences({
  before,
  after,
  oldWords,
  newWords,
  work,
  line,
}: TableVersions): readonly DifferenceLine[] {
  const rows = (table: TableDraft) => mapOf(table.rows, ({ id }) => id);
  const lines = paired(rows(before), rows(after)).flatMap(({ older, newer }) => {
    const was = older ? rowSentence(before, older, oldWords) : '';
    const now = newer ? rowSentence(after, newer, newWords) : '';
    if (!older) return [line('added', phrases.rowAdded, { work, now })];
    if (!newer) return [line('removed', phrases.rowRemoved, { work, was })];
    return was === now ? [] : [line('changed', phrases.rowChanged, { work, was, now })];
  });
  return isReordered(rows(before).keys(), rows(after).keys())
    ? [...lines, line('moved', phrases.rowsMoved, { work })]
    : lines;
}

function hitOf({ hit }: TableDraft): ProductText {
  const known = typeof hit === 'string' && Object.hasOwn(hitSentences, hit) ? hitSentences[hit] : undefined;
  return known ?? textWords({}, String(hit));
}
