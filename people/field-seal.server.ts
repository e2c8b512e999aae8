/** Seals classified values at rest with AES-256-GCM; a sealed value names its key, so that keys can be changed. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { fault } from './refusal';
import type { Seal, SealedPlace } from './work-context';

export interface MasterKey {
  /** Letters, digits and `-`; written into every sealed value. */
  readonly id: string;
  /** 32 bytes, base64. */
  readonly secret: string;
}

const VERSION = 'fw1';
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A fresh random key, for the demo's own folder and for operators. */
export function newMasterKey(id: string): MasterKey {
  return { id, secret: randomBytes(32).toString('base64') };
}

/**
 * The seal of an installation. The first key seals; every key opens what it sealed. A value that was changed,
 * moved to another row or column, or sealed with a key that is not here is refused with E-904, never shown.
 *
 * @throws Error if there is no key, an id is not a word, or a secret has not 32 bytes
 */
export function createFieldSeal(keys: readonly MasterKey[]): Seal {
  const secrets = new Map(keys.map((key) => [key.id, secretOf(key)]));
  const current = keys[0];
  // The oldest key, so that fingerprints stay the same while a new key is put in front.
  const oldest = keys.at(-1);
  if (!current || !oldest) throw new Error('There is no key to seal with');
  const sealing = secretOf(current);
  const comparing = Buffer.from(hkdfSync('sha256', secretOf(oldest), '', 'formwork fingerprint', 32));
  return {
    seal(plain, place) {
      return seal(plain, place, current.id, sealing);
    },
    fingerprint(text) {
      return createHmac('sha256', comparing).update(text).digest('hex');
    },
    open(sealed, place) {
      const parts = sealed.split('.');
      const [version, id = '', body = ''] = parts;
      const secret = secrets.get(id);
      if (version !== VERSION || parts.length !== 3) throw unreadable('not-sealed', place);
      if (!secret) throw unreadable('unknown-key', place);
      return open(Buffer.from(body, 'base64url'), place, id, secret);
    },
  };
}

function seal(plain: string, place: SealedPlace, id: string, secret: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, secret, nonce).setAAD(placeBytes(place, id));
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  const body = Buffer.concat([nonce, cipher.getAuthTag(), text]);
  return `${VERSION}.${id}.${body.toString('base64url')}`;
}

function open(body: Buffer, place: SealedPlace, id: string, secret: Buffer): string {
  if (body.length < NONCE_BYTES + TAG_BYTES) throw unreadable('broken', place);
  const nonce = body.subarray(0, NONCE_BYTES);
  const tag = body.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, secret, nonce, { authTagLength: TAG_BYTES })
    .setAAD(placeBytes(place, id))
    .setAuthTag(tag);
  try {
    const text = decipher.update(body.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    throw unreadable('changed-or-wrong-key', place);
  }
}

/** Authenticated with the value: it opens in its own place only. */
function placeBytes({ table, row, column }: SealedPlace, keyId: string): Buffer {
  return Buffer.from(JSON.stringify([table, row, column, keyId]));
}

function unreadable(reason: string, { table, column }: SealedPlace) {
  return fault({ reason: `sealed-value-${reason}`, table, column });
}

function secretOf({ id, secret }: MasterKey): Buffer {
  if (!/^[A-Za-z0-9-]{1,32}$/.test(id))
    throw new Error(`The id of a key is a word, not ${JSON.stringify(id)}`);
  const bytes = Buffer.from(secret, 'base64');
  if (bytes.length !== 32) throw new Error(`The key ${id} has ${bytes.length} bytes; it needs 32, in base64`);
  return bytes;
}
