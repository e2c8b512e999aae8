/** Findings about an item in a file, in one language. */
import type { Finding, Witness } from '../../forms/checks/finding';
import { printedFault, type PrintedFault } from '../printed-fault';

export interface PrintedFinding extends PrintedFault {
  /** A case that shows it. */
  readonly witness?: Witness;
}

export function toldFindings(
  file: string,
  findings: readonly Finding[],
  locale: string,
): readonly PrintedFinding[] {
  return findings.map(({ check, witness, ...rest }) => ({
    ...printedFault(file, { ...rest, code: check }, locale),
    ...(witness && { witness }),
  }));
}
