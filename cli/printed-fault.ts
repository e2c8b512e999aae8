/** How lint verbs print a mistake: as a line, or all of them as JSON. */
import type { ProductText } from '../forms/locale';
import { localeOf } from '../forms/locale';

export interface PrintedFault {
  readonly file: string;
  /** The error code, or the name of the check that found it (docs/checks.md). */
  readonly code: string;
  /** Warnings hold publishing back until somebody accepts them. */
  readonly level: 'error' | 'warning';
  /** A JSON pointer into the file. */
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

/** A mistake as parsers and checks tell it. */
interface ToldFault {
  readonly code: string;
  readonly level?: 'error' | 'warning';
  readonly place: string;
  readonly message: ProductText;
  readonly remedy: ProductText;
}

export function printedFault(file: string, fault: ToldFault, locale: string): PrintedFault {
  const { code, level = 'error', place, message, remedy } = fault;
  const reader = localeOf(locale);
  return { file, code, level, place, message: message[reader], remedy: remedy[reader] };
}

export function faultsInWords(faults: readonly PrintedFault[], json = false): string {
  return json ? `${JSON.stringify(faults, null, 2)}\n` : faults.map(line).join('');
}

function line({ file, code, level, place, message, remedy }: PrintedFault): string {
  const kind = level === 'warning' ? 'warning: ' : '';
  return `${file}: ${kind}${code} ${place || '/'}: ${message} ${remedy}\n`;
}
