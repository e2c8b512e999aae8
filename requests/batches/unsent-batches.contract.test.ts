import { beforeAll, expect, it } from 'vitest';
import { runDueWork } from '../../jobs/due-work';
import type { Viewer } from '../../people/viewer';
import { contractorAnswers, serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { createBatch } from './create-batch';
import { failedRows } from './failed-rows';
import { DAYS_KEPT } from './purge-batches';
import { readBatch } from './read-batch';
import { sendBatch } from './send-batch';
import { parseTable } from './table/parse-table';
import { writeTable } from './table/write-table';

const itemKey = 'employee-onboarding';
const all = { only: 'all', page: 1 } as const;
const answers = contractorAnswers({ privilegedReason: undefined, privilegedAccess: undefined });
const keys = Object.keys(answers);

function row(change: Readonly<Record<string, string>> = {}): string[] {
  const cells: Record<string, unknown> = { ...answers, ...change };
  return keys.map((key) => {
    const value = cells[key];
    return Array.isArray(value) ? value.join('|') : typeof value === 'string' ? value : String(value ?? '');
  });
}

describeOnBothDatabases('a table that was not sent', (open) => {
  let company: ServiceCompany;
  let viewer: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    viewer = await company.viewer('ENG-2');
  });
  const create = (...rows: string[][]) =>
    createBatch(company.context, viewer, { itemKey, text: writeTable([keys, ...rows]) });
  const countsOf = async (id: string) => (await readBatch(company.context, viewer, id, all)).counts;

  it('gives its wrong rows back as a table that says what is wrong, and takes it again', async () => {
    const id = await create(row(), row({ costCenter: '=1+1', jobTitle: '-x' }), row({ startDate: 'soon' }));
    const text = await failedRows(company.context, viewer, id);
    // As it lies in the file, no cell is worked out.
    expect(text).toContain("'=1+1");
    expect(text).toContain("'-x");
    expect(text).not.toMatch(/(^|[,"\n])[=-]/);
    const { header, rows } = parseTable(text);
    expect(header).toEqual([...keys, '#errors']);
    expect(rows.map(({ cells }) => cells.at(-1))).toEqual([
      expect.stringMatching(/^E-304 .*Cost centre/),
      expect.stringMatching(/^E-304 .*Start date/),
    ]);
    expect(rows[0]?.cells).toContain('=1+1');
    // Mended and brought again, with its notes still in it.
    const mended = text.replace("'=1+1", 'CC-1234').replace('soon', '2026-12-14');
    const again = await createBatch(company.context, viewer, { itemKey, text: mended });
    expect(await countsOf(again)).toMatchObject({ good: 2, bad: 0 });
  });

  it('gives its rows to its owner alone, and none once it was sent', async () => {
    const id = await create(row({ startDate: 'soon' }));
    const hr = await company.viewer('HR-2');
    await expect(failedRows(company.context, hr, id)).rejects.toMatchObject({ code: 'E-104' });
    await sendBatch(company.context, viewer, id);
    await expect(failedRows(company.context, viewer, id)).rejects.toMatchObject({ code: 'E-501' });
    while ((await runDueWork(company.context)).rows > 0);
  });

  it('is removed with its rows when it has lain long enough; what was sent stays', async () => {
    const begun = await company.database.now();
    const [unsent, sent] = [await create(row()), await create(row())];
    await sendBatch(company.context, viewer, sent);
    while ((await runDueWork(company.context)).rows > 0);
    const later = begun + DAYS_KEPT * 86_400_000;
    company.at(later - 60_000);
    await runDueWork(company.context);
    expect(await countsOf(unsent)).toMatchObject({ good: 1 });
    company.at(later + 60_000);
    expect((await runDueWork(company.context)).tables).toBeGreaterThan(0);
    await expect(countsOf(unsent)).rejects.toMatchObject({ code: 'E-104' });
    const rows: unknown[] = await company.database.knex('request_batch_rows').where({ batch_id: unsent });
    expect(rows).toEqual([]);
    expect(await countsOf(sent)).toMatchObject({ submitted: 1 });
    expect((await runDueWork(company.context)).tables).toBe(0);
  });
});
