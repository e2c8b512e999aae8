import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../tests/builders/run-command';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'formwork-db-'));
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('DATABASE_URL', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('formwork db', () => {
  it('migrates, twice if asked to, and finds every clock right', { timeout: 60_000 }, async () => {
    const done = { status: 0, stdout: 'The database is up to date.\n' };
    expect(await runCommand('db', 'migrate')).toMatchObject(done);
    expect(await runCommand('db', 'migrate')).toMatchObject(done);
    expect(await runCommand('db', 'clocks')).toMatchObject({ status: 0, stdout: 'Clocks mended: 0.\n' });
  });

  it('says what is wrong with the configuration', async () => {
    vi.stubEnv('PORT', 'nowhere');
    for (const verb of ['migrate', 'clocks']) expect((await runCommand('db', verb)).status).toBe(2);
  });
});
