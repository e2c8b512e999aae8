/** The content hash of a document: SHA-256 of its canonical form, in hexadecimal. */
import { createHash } from 'node:crypto';

/** @param within the hashes of what stands in the document by name alone, in order */
export function contentHash(canonicalText: string, within: readonly string[] = []): string {
  return createHash('sha256')
    .update([canonicalText, ...within].join('\n'), 'utf8')
    .digest('hex');
}
