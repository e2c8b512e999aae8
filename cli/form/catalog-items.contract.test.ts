import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../app/server/config';
import { shippedItems } from '../../catalog/load-items.server';
import { publishShipped } from '../../catalog/publish-shipped';
import { runCommand } from '../../tests/builders/run-command';
import { freshDatabase, type FreshDatabase } from '../../tests/databases/test-databases';
import { openMigrated } from '../context.server';
import { seedDirectory } from '../seed-demo/directory';

const admin = 'IT-2019-002';
const item = 'area-access';

describe.each(['sqlite', 'postgres'] as const)('items of a portal on %s', (kind) => {
  let fresh: FreshDatabase;
  let folder = '';
  beforeAll(async () => {
    fresh = await freshDatabase(kind, true);
    folder = mkdtempSync(path.join(tmpdir(), 'formwork-catalog-'));
    vi.stubEnv('DATA_DIR', folder);
    vi.stubEnv('DATABASE_URL', fresh.config.kind === 'sqlite' ? fresh.config.file : fresh.config.url);
    vi.stubEnv('FIELD_KEY', `test:${Buffer.alloc(32, 7).toString('base64')}`);
    const { config } = readConfig(process.env);
    const context = await openMigrated(config!);
    const now = await context.database.now();
    await seedDirectory(context, now);
    await publishShipped(context, now);
    await context.database.close();
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
    await fresh.remove();
  });

  const exported = async (version: string): Promise<string> => {
    const out = path.join(folder, `${version}.json`);
    const ended = await runCommand(
      ...['form', 'export', item, '--as', admin, '--version', version, '--out', out],
    );
    expect(ended).toMatchObject({ status: 0 });
    return readFileSync(out, 'utf8');
  };

  it('come out as they ship, go in after a dry run as an update, and come out again to the byte', async () => {
    const shipped = await exported('live');
    expect(shipped).toBe(readFileSync(path.join(shippedItems, `${item}.json`), 'utf8'));
    const changed = path.join(folder, 'changed.json');
    writeFileSync(changed, shipped.replace('"minutes": 2', '"minutes": 4'));

    const dry = await runCommand('form', 'import', changed, '--as', admin, '--dry-run');
    expect(dry.stdout).toContain(`${item}: 1 change; nothing has been saved.`);
    expect(dry.stdout).toContain('The minutes it takes: 4, was 2');
    expect(await exported('draft')).toBe(shipped);

    const done = await runCommand('form', 'import', changed, '--as', admin, '--json');
    expect(done.status).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({ item, isNew: false, dryRun: false });
    expect(await exported('draft')).toBe(readFileSync(changed, 'utf8'));
    // It waits in the draft: what is live is as it was.
    expect(await exported('live')).toBe(shipped);
  });

  it('are refused to who may not edit them, and to nobody', async () => {
    const refused = await runCommand('form', 'export', item, '--as', 'ENG-2024-003');
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('E-104');
    expect((await runCommand('form', 'export', item, '--as', 'NOBODY')).status).toBe(2);
    expect((await runCommand('form', 'export', item, '--as', admin, '--version', 'new')).status).toBe(2);
  });
});
