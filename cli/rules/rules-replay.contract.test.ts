import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { loadItem, shippedItems } from '../../catalog/load-items.server';
import type { DatabaseConfig } from '../../db/database';
import { runCommand } from '../../tests/builders/run-command';
import { submitted } from '../../tests/builders/request-story';
import { serviceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';

const ITEM = 'report-problem';
const answers = { topic: 'device', description: 'The screen stays dark after it.', urgency: 'stops-me' };

describeOnBothDatabases('formwork rules replay', (open) => {
  let folder = '';
  let address = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'formwork-replay-'));
    vi.stubEnv('DATA_DIR', folder);
    const database = await open();
    address = addressOf(database.config);
    const company = await serviceCompany(database);
    for (const urgency of ['stops-me', 'can-wait'])
      await submitted(company, 'ENG-3', { ...answers, urgency }, ITEM);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  const replay = (item: string, ...args: string[]) =>
    runCommand('rules', 'replay', item, '--database', address, ...args);

  it('changes nothing with the same rules, and tells what others would change', async () => {
    const same = await replay(ITEM);
    expect(same).toMatchObject({ status: 0, stdout: '2 requests, 2 unchanged\n' });
    const document = structuredClone(loadItem(path.join(shippedItems, `${ITEM}.json`)).written);
    document.fulfilment.rules[0]!.when = { '!=': [{ var: 'answers.urgency' }, 'can-wait'] };
    const file = path.join(folder, 'other.json');
    writeFileSync(file, JSON.stringify(document));
    const { status, stdout } = await replay(file, '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      requests: 2,
      unchanged: 1,
      groups: [{ count: 1, kinds: ['lose'] }],
    });
    expect((await replay(file, '--to', '2020-01-01T00:00:00Z')).stdout).toContain('0 requests');
  });
});

function addressOf(config: DatabaseConfig): string {
  return config.kind === 'sqlite' ? config.file : config.url;
}
