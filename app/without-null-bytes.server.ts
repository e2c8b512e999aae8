/**
 * Takes null bytes out of a page. React 18 fills a chunk up with them where the next character has more bytes than are
 * left in it, which Chinese text meets often; in an attribute, browsers show each as a replacement character.
 */
import { Transform } from 'node:stream';

export function withoutNullBytes(): Transform {
  return new Transform({
    transform(chunk: Buffer, _, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
