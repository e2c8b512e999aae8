/** Records of text whose cells are parted by a sign and quoted as RFC 4180 says: CSV files, and cells of a clipboard. */

/** Null where a quote is never closed. Lines may end as on any system; the last may have no end. */
export function readRecords(text: string, separator: string): readonly (readonly string[])[] | null {
  const records: string[][] = [['']];
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let quoted = false;
  let at = 0;
  const record = () => records[records.length - 1] as string[];
  const add = (sign: string) => {
    const cells = record();
    cells[cells.length - 1] += sign;
  };
  while (at < plain.length) {
    const sign = plain.charAt(at);
    const isPair = sign === '"' && plain.charAt(at + 1) === '"';
    if (quoted && isPair) {
      add('"');
      at += 1;
    } else if (sign === '"' && (quoted || record().at(-1) === '')) quoted = !quoted;
    else if (quoted) add(sign);
    else if (sign === separator) record().push('');
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && plain.charAt(at + 1) === '\n') at += 1;
      records.push(['']);
    } else add(sign);
    at += 1;
  }
  if (quoted) return null;
  const last = record();
  return last.length === 1 && last[0] === '' && records.length > 1 ? records.slice(0, -1) : records;
}

export function writeRecords(records: readonly (readonly string[])[], separator: string): string {
  return records
    .map((cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`)
    .join('');
}

function quoted(cell: string, separator: string): string {
  const isPlain = !/["\r\n]/.test(cell) && !cell.includes(separator) && !cell.startsWith('\uFEFF');
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
