/** The content hash of a document: SHA-256 of its canonical form, in hexadecimal. */
import { createHash } from 'node:crypto';

export function contentHash(canonicalText: string): string {
  return createHash('sha256').update(canonicalText, 'utf8').digest('hex');
}
