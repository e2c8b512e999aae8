/** What every domain function that stores something is handed: the database, the seal for classified values, uploads. */
import type { Database } from '../db/database';
import type { Department } from './directory-store.server';

/** Seals text at rest (AES-256-GCM); `place` (table, row, column) is authenticated, so a value cannot be moved. */
export interface Seal {
  seal(plain: string, place: SealedPlace): string;
  open(sealed: string, place: SealedPlace): string;
  /** Keyed hash (HMAC-SHA-256, hex) by which two texts are compared without keeping either. */
  fingerprint(text: string): string;
}

export interface SealedPlace {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

export interface WorkContext {
  readonly database: Database;
  readonly seal: Seal;
  /** Folder for uploaded files, outside the web root. */
  readonly uploads: string;
  /** Of a context that is one request's; one that lives longer reads anew. */
  readonly readOnce?: ReadOnce;
}

/** What one request reads once, whichever of its loaders asks first. */
export interface ReadOnce {
  departments?: Promise<readonly Department[]>;
}
