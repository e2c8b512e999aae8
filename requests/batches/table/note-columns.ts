/** Columns that say something about their rows and are no answers: their names begin with `#`. */
import type { Table } from './parse-table';

export function noteColumn(name: string): string {
  return `#${name}`;
}

/** The table with nothing in it but answers. */
export function withoutNotes({ header, rows }: Table): Table {
  const isAnswer = header.map((name) => !name.startsWith('#'));
  const answers = (cells: readonly string[]) => cells.filter((_, at) => isAnswer[at]);
  return {
    header: answers(header),
    rows: rows.map(({ number, cells }) => ({ number, cells: answers(cells) })),
  };
}
