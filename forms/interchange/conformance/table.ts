/** The table of imported forms, and the targets that it must reach. */
import { refusalKeywords } from '../refusal-keywords';
import type { Judged } from './judge-form.server';

export interface TableRow extends Judged {
  readonly file: string;
  /** The folder that it lies in. */
  readonly kind: string;
}

/** Shares of forms that must import whole, by folder. */
const wholeAtLeast: Readonly<Record<string, number>> = { rjsf: 0.8, backstage: 0.9 };

export function tableOf(rows: readonly TableRow[]): readonly string[] {
  const lines = rows.map((row) => `${row.file.padEnd(72)} ${outcomeOf(row)}`);
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return [
    ...rows.flatMap((row, at) => [lines[at] ?? '', ...detailsOf(row)]),
    '',
    ...kinds.map((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      const whole = own.filter(isWhole).length;
      return `${kind.padEnd(20)} ${whole} of ${own.length} whole (${Math.round((100 * whole) / own.length)} %)`;
    }),
  ];
}

function outcomeOf({ refused, answers, accepted, disagreements }: TableRow): string {
  if (refused.length > 0) return `refused: ${[...new Set(refused.map(({ keyword }) => keyword))].join(', ')}`;
  const share = `${accepted} of ${answers} answers stand`;
  return disagreements.length === 0 ? `whole, ${share}` : `DIFFERS in ${disagreements.length}, ${share}`;
}

function detailsOf({ refused, disagreements }: TableRow): readonly string[] {
  const differing = disagreements
    .slice(0, 3)
    .map(
      ({ who, stands, answers }) =>
        `    ${who}: original ${stands ? 'accepts' : 'rejects'} ${JSON.stringify(answers).slice(0, 300)}`,
    );
  return [
    ...refused.map(({ path, code }) => `    ${path}${code === undefined ? '' : ` (${code})`}`),
    ...differing,
  ];
}

function isWhole({ refused }: TableRow): boolean {
  return refused.length === 0;
}

/** What is not as it must be, in words. */
export function missedTargets(rows: readonly TableRow[]): readonly string[] {
  const differing = rows
    .filter(({ disagreements }) => disagreements.length > 0)
    .map(({ file }) => `${file} behaves differently`);
  const unpublished = rows.flatMap(({ file, refused }) =>
    refused
      .filter(({ keyword }) => !refusalKeywords.includes(keyword))
      .map(({ keyword }) => `${file} refuses ${keyword}`),
  );
  const shares = Object.entries(wholeAtLeast).flatMap(([kind, least]) => {
    const own = rows.filter((row) => row.kind === kind);
    const share = own.filter(isWhole).length / own.length;
    return own.length > 0 && share < least
      ? [`${kind}: ${Math.round(100 * share)} % whole, not ${100 * least} %`]
      : [];
  });
  return [...differing, ...unpublished, ...shares];
}
