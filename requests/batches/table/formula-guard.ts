/** Keeps cells from being worked out as formulas by a spreadsheet, so that reading them back gives the same text. */

/** Full-width signs are taken for the plain ones by some spreadsheets. */
const dangerous = /^'*[=+\-@\t\r\n\0＝＋－＠]/u;
const plainNumber = /^[+-]?\d+([.,]\d+)?$/;

/** A cell as it may be written: what could be a formula gets an apostrophe; plain numbers stay numbers. */
export function guardCell(text: string): string {
  return dangerous.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The cell that was guarded; every other cell as it is. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
}
