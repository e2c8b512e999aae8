/** Turns the bytes of a file into text: UTF-8 with or without a byte order mark, UTF-16 by its mark, and nothing else. */
import { unknownEncoding } from './table-refusal';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** @throws E-321 for bytes of another encoding, and for files that are no text */
export function decodeTable(bytes: Uint8Array): string {
  const text = decode(bytes, encodingOf(bytes));
  // No text has it: it stands in pictures and workbooks, and in UTF-16 that does not say so.
  if (text.includes('\0')) throw unknownEncoding();
  return text;
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The decoder takes the mark away. */
function decode(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw unknownEncoding();
  }
}
