/** Prints who notices which mistakes, and what nobody does. */
import { isCaught, type Verdict } from './judge-mutant';
import type { Mutant } from './mutants';

/** Of a hundred mistakes, so many have to be noticed. */
const LEAST_CAUGHT = 95;

export interface JudgedMutant {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** @returns whether enough of them are noticed */
export function report(judged: readonly JudgedMutant[]): boolean {
  const kinds = [...new Set(judged.map(({ mutant }) => mutant.kind))];
  printRow(['', 'all', 'noticed', 'format', 'cases', 'replay', 'proof']);
  for (const kind of kinds)
    printRow(
      rowOf(
        kind,
        judged.filter(({ mutant }) => mutant.kind === kind),
      ),
    );
  printRow(rowOf('together', judged));
  const survivors = judged.filter(({ verdict }) => !isCaught(verdict));
  for (const { mutant } of survivors) console.log(`nobody notices: ${mutant.place} ${mutant.what}`);
  const share = (100 * (judged.length - survivors.length)) / judged.length;
  console.log(`${share.toFixed(1)} % noticed, at least ${LEAST_CAUGHT} % wanted`);
  return share >= LEAST_CAUGHT;
}

function rowOf(title: string, judged: readonly JudgedMutant[]): readonly string[] {
  const count = (by: (verdict: Verdict) => boolean) =>
    String(judged.filter(({ verdict }) => by(verdict)).length);
  return [
    title,
    String(judged.length),
    count(isCaught),
    count(({ refused }) => refused !== null),
    count(({ cases }) => cases !== null),
    count(({ replay }) => replay !== null),
    count(({ proof }) => proof !== null),
  ];
}

function printRow([title = '', ...cells]: readonly string[]): void {
  console.log(title.padEnd(20) + cells.map((cell) => cell.padStart(9)).join(''));
}
