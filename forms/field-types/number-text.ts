/** Numbers as people type them, in the browser and in forms posted without scripts. */
import type { Json } from '../../rules/conditions/condition';

/**
 * A plain decimal number, also in the full-width digits of a Chinese keyboard; null for nothing. What is no number stays
 * as it was typed, so that it is refused and not lost: `1,200` could be either of two numbers.
 */
export function readNumber(typed: string): Json {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return null;
  return /^[-+]?[0-9]{1,40}(\.[0-9]{0,40})?$/.test(text) ? Number(text) : typed;
}

/** An amount as a box for it shows it: never in powers of ten, never grouped; what is no number as it was typed. */
export function writeNumber(value: Json): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  const plain = String(value);
  return plain.includes('e')
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : plain;
}
