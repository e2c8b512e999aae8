/** The key of an installation that was given none: made once, kept in the data folder, readable by its owner alone. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newMasterKey, type MasterKey } from '../../people/field-seal.server';
import { parseMasterKeys } from './config';

/** @throws Error where the folder cannot be written or the file holds something else */
export function demoKeys(dataDir: string): readonly MasterKey[] {
  const file = path.join(dataDir, 'field-key');
  mkdirSync(dataDir, { recursive: true });
  const key = newMasterKey('demo');
  try {
    // `wx`: of two processes that start at once, one makes the key and both read it.
    writeFileSync(file, `${key.id}:${key.secret}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const keys = parseMasterKeys(readFileSync(file, 'utf8'));
  if (!keys)
    throw new Error(
      `${file} does not hold a key. Put the key back: without it classified answers stay sealed.`,
    );
  return keys;
}
