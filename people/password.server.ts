/** Passwords: argon2id, and the same work for a password that nobody has. */
import { hash, verify, type Options } from '@node-rs/argon2';

/** OWASP's minimum for argon2id, which is the library's kind of argon2: 19 MiB, two passes, one lane. */
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } satisfies Options;

/** In characters. Longer input is refused after the same work as any other; nobody types it. */
const LONGEST = 512;

/** Nobody's password, hashed at the same strength: what is verified where there is no such person. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** @returns the PHC string with its own random salt. Throws on more than 512 characters. */
export async function hashPassword(plain: string): Promise<string> {
  if (plain.length > LONGEST) throw new RangeError(`A password has at most ${LONGEST} characters`);
  return hash(normalise(plain), strength);
}

/**
 * Whether this is the password. Without a hash (no such person, or one without a password) the same work is done
 * and the answer is no, so that the time taken tells nothing.
 */
export async function isPassword(plain: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODY, normalise(plain.slice(0, LONGEST)));
  return matches && passwordHash !== null && plain.length <= LONGEST;
}

/** The same characters typed on another keyboard may arrive composed differently. */
function normalise(plain: string): string {
  return plain.normalize('NFKC');
}
