import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database';
import { runDueWork } from '../../jobs/due-work';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { contractorAnswers, serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { readDraft } from '../drafts/read-draft';
import { previewRequest } from '../preview-request';
import { createBatch } from './create-batch';
import { editCell } from './edit-cell';
import { batchTemplate, listBatches } from './list-batches';
import { readBatch } from './read-batch';
import { discardBatch, sendBatch } from './send-batch';
import { writeTable } from './table/write-table';

const itemKey = 'employee-onboarding';
const all = { only: 'all', page: 1 } as const;
const errors = { only: 'errors', page: 1 } as const;

const plain = contractorAnswers({ privilegedReason: undefined, privilegedAccess: undefined });
const keys = Object.keys(plain);

/** A contractor as a row; what is said differently is laid over it. */
function contractor(n: number, change: Record<string, string> = {}): string[] {
  const cells: Record<string, unknown> = {
    ...plain,
    fullName: `Contractor ${String(n)}`,
    personalEmail: `c${String(n)}@example.org`,
    manager: n % 2 === 0 ? 'ENG-2' : 'eng-2@company.test',
    startDate: n % 3 === 0 ? '14 Dec 2026' : '2026年12月14日',
    rdZone: n % 2 === 0 ? 'yes' : '是',
    employmentType: n % 2 === 0 ? 'contractor' : '外包',
    ...change,
  };
  return keys.map((key) => {
    const value = cells[key];
    return Array.isArray(value) ? value.join('|') : String(value);
  });
}

const tableOf = (rows: readonly string[][]): string => writeTable([keys, ...rows]);

/** Dies in a transaction: before it is stored or just after, and does nothing any more from then on. */
function dyingContext(context: WorkContext, after: number, stored: boolean): WorkContext {
  let left = after;
  const transaction: Database['transaction'] = async (work) => {
    left -= 1;
    if (left < 0 || (left === 0 && !stored)) throw new Error('killed');
    const result = await context.database.transaction(work);
    if (left === 0) throw new Error('killed');
    return result;
  };
  return { ...context, database: { ...context.database, transaction } };
}

describeOnBothDatabases('many at once', (open) => {
  let company: ServiceCompany;
  let viewer: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    viewer = await company.viewer('ENG-2');
  });
  const create = (rows: readonly string[][], who = viewer) =>
    createBatch(company.context, who, { itemKey, text: tableOf(rows) });
  const rowsIn = async (table: string, where: Record<string, unknown> = {}): Promise<number> =>
    Number((await company.database.knex(table).where(where).count<{ n: number }[]>({ n: '*' }))[0]?.n);
  const workOff = async (): Promise<void> => {
    while ((await runDueWork(company.context)).rows > 0);
  };
  const audited = async (type: string) =>
    (await company.database.knex('audit_events').where({ type }).orderBy('at')).map(({ data }) =>
      JSON.parse(data),
    );

  it('sends 963 good rows and keeps 37 wrong ones as drafts, killed midway and sent again', async () => {
    company.at('2026-11-23T09:00:00+01:00');
    const wrong = (n: number): Record<string, string> =>
      n % 27 !== 1 || n > 27 * 37
        ? {}
        : n % 2 === 0
          ? { startDate: '03/04/2027' }
          : { costCenter: '=1+1', manager: 'X-9' };
    const rows = Array.from({ length: 1_000 }, (_, n) => contractor(n, wrong(n)));
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 10);
    const id = await create(rows);
    clearInterval(clock);
    // While a thousand rows were checked, the event loop went on turning.
    expect(ticks).toBeGreaterThan(40);

    const checked = await readBatch(company.context, viewer, id, errors);
    expect(checked.counts).toEqual({ unchecked: 0, good: 963, bad: 37, submitted: 0, draft: 0 });
    expect(checked.pages).toBe(2);
    const cellOf = (row: number, key: string) =>
      checked.rows.find(({ number }) => number === row + 2)?.cells[keys.indexOf(key)];
    expect(cellOf(1, 'costCenter')).toMatchObject({ text: '=1+1', errors: [{ code: 'E-304' }] });
    expect(cellOf(1, 'manager')?.errors).toMatchObject([{ code: 'E-309' }]);
    expect(cellOf(28, 'startDate')).toMatchObject({ text: '03/04/2027', errors: [{ code: 'E-304' }] });
    const planned = (checked.tickets ?? []).reduce((sum, { tickets }) => sum + tickets, 0);
    expect(planned % 963).toBe(0);

    const before = {
      requests: await rowsIn('requests'),
      tickets: await rowsIn('tickets'),
      drafts: await rowsIn('drafts'),
    };
    await sendBatch(company.context, viewer, id);
    let lease = Date.parse('2026-11-23T09:00:00+01:00');
    for (const [after, stored] of [
      [1, true],
      [4, false],
      [7, true],
      [10, true],
      [13, false],
      [22, true],
    ] as const) {
      await expect(runDueWork(dyingContext(company.context, after, stored))).rejects.toThrow('killed');
      await sendBatch(company.context, viewer, id);
      lease += 61_000;
      company.at(lease);
    }
    await workOff();

    const done = await readBatch(company.context, viewer, id, errors);
    expect(done.state).toBe('done');
    expect(done.counts).toEqual({ unchecked: 0, good: 0, bad: 0, submitted: 963, draft: 37 });
    expect((await rowsIn('requests')) - before.requests).toBe(963);
    expect((await rowsIn('tickets')) - before.tickets).toBe(planned);
    expect((await rowsIn('drafts')) - before.drafts).toBe(37);

    const first = done.rows[0];
    expect(first?.cells[keys.indexOf('costCenter')]).toMatchObject({ text: '', errors: [{ code: 'E-304' }] });
    expect(done.ends.drafts[first?.draftId ?? '']).toEqual({ subject: 'Contractor 1' });
    const sent = await readBatch(company.context, viewer, id, all);
    expect(Object.values(sent.ends.requests).map(({ subject }) => subject)).toContain('Contractor 0');
    const draft = await readDraft(company.context, viewer, first?.draftId ?? '');
    expect(draft.draft.answers).toMatchObject({ costCenter: '=1+1', fullName: 'Contractor 1' });
    const { errors: inForm } = await previewRequest(company.context, viewer, { draftId: draft.draft.id });
    expect(inForm.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      '/costCenter E-304',
      '/manager E-309',
    ]);

    // Sent once more, nothing happens; and nothing of what stood in the table is left in it.
    await sendBatch(company.context, viewer, id);
    await workOff();
    expect((await rowsIn('requests')) - before.requests).toBe(963);
    expect(
      await company.database.knex('request_batch_rows').whereNotNull('cells').orWhereNotNull('answers'),
    ).toEqual([]);
    expect((await audited('batch-sent')).at(-1)).toMatchObject({ good: 963, bad: 37 });
    expect((await audited('batch-done')).at(-1)).toMatchObject({ requests: 963, drafts: 37 });
  }, 400_000);

  describe('a small table', () => {
    it('changes a cell and checks its row again', async () => {
      const id = await create([contractor(1), contractor(2, { costCenter: 'nonsense' })]);
      const { rows } = await readBatch(company.context, viewer, id, errors);
      expect(rows.map(({ number }) => number)).toEqual([3]);
      const edit = { rowId: rows[0]?.id ?? '', field: 'costCenter', text: 'CC-1000' };
      await editCell(company.context, viewer, id, edit);
      expect((await readBatch(company.context, viewer, id, all)).counts).toMatchObject({ good: 2, bad: 0 });
      await editCell(company.context, viewer, id, { ...edit, field: 'fullName', text: ' ' });
      const [row] = (await readBatch(company.context, viewer, id, errors)).rows;
      expect(row?.cells[keys.indexOf('fullName')]?.errors).toMatchObject([{ code: 'E-301' }]);
      await expect(
        editCell(company.context, viewer, id, { ...edit, field: 'monthlySalary' }),
      ).rejects.toThrow('E-302');
      await sendBatch(company.context, viewer, id);
      await expect(editCell(company.context, viewer, id, edit)).rejects.toThrow('E-501');
      await expect(discardBatch(company.context, viewer, id)).rejects.toThrow('E-501');
      await workOff();
      await discardBatch(company.context, viewer, id);
      await expect(readBatch(company.context, viewer, id, all)).rejects.toThrow('E-104');
    });

    it('says an error that stands in no cell beside its row', async () => {
      const without = keys.filter((key) => key !== 'jobTitle');
      const cells = contractor(1).filter((_, at) => keys[at] !== 'jobTitle');
      const id = await createBatch(company.context, viewer, { itemKey, text: writeTable([without, cells]) });
      const { rows } = await readBatch(company.context, viewer, id, all);
      expect(rows[0]?.others).toMatchObject([{ code: 'E-301' }]);
    });

    it('is its owner’s alone, and for those who may request the item', async () => {
      const id = await create([contractor(1)]);
      const other = await company.viewer('ENG-1');
      await expect(readBatch(company.context, other, id, all)).rejects.toThrow('E-104');
      await expect(sendBatch(company.context, other, id)).rejects.toThrow('E-104');
      await expect(discardBatch(company.context, other, id)).rejects.toThrow('E-104');
      const [row] = (await readBatch(company.context, viewer, id, all)).rows;
      const edit = { rowId: row?.id ?? '', field: 'fullName', text: 'x' };
      await expect(editCell(company.context, other, id, edit)).rejects.toThrow('E-104');
      const employee = await company.viewer('ENG-3');
      await expect(create([contractor(1)], employee)).rejects.toThrow('E-104');
      await expect(batchTemplate(company.context, employee, itemKey, 'keys')).rejects.toThrow('E-104');
      await expect(listBatches(company.context, employee, itemKey)).rejects.toThrow('E-104');
      expect((await listBatches(company.context, viewer, itemKey))[0]).toMatchObject({ id, state: 'open' });
    });

    it('has no column for what the role may not set, and puts a try on record', async () => {
      const template = await batchTemplate(company.context, viewer, itemKey, 'keys');
      expect(template).toContain('costCenter');
      expect(template).not.toContain('monthlySalary');
      expect(await batchTemplate(company.context, await company.viewer('HR-1'), itemKey, 'keys')).toContain(
        'monthlySalary',
      );
      const chinese = await batchTemplate(company.context, { ...viewer, locale: 'zh-CN' }, itemKey, 'labels');
      expect(chinese).toContain('成本中心');
      const before = await rowsIn('audit_events', { type: 'refused-field' });
      const text = writeTable([
        [...keys, 'monthlySalary'],
        [...contractor(1), '1 EUR'],
      ]);
      await expect(createBatch(company.context, viewer, { itemKey, text })).rejects.toThrow('E-102');
      expect(await rowsIn('audit_events', { type: 'refused-field' })).toBe(before + 1);
    });

    it('refuses columns that stand twice or are unknown, with their place', async () => {
      const refusal = async (header: string[]) =>
        createBatch(company.context, viewer, {
          itemKey,
          text: writeTable([header, header.map(() => 'x')]),
        }).catch(({ code, params }: { code: string; params: object }) => ({ code, ...params }));
      expect(await refusal(['fullName', 'Full name'])).toEqual({
        code: 'E-322',
        column: 'Full name',
        place: 2,
      });
      expect(await refusal(['姓名', 'fullName'])).toMatchObject({ code: 'E-322', place: 2 });
      expect(await refusal(['fullName', '__proto__'])).toEqual({
        code: 'E-323',
        column: '__proto__',
        place: 2,
      });
      expect(await refusal(['fullName', '', 'jobTitle'])).toMatchObject({ code: 'E-323', place: 2 });
    });

    it('keeps classified cells sealed', async () => {
      const id = await create([contractor(77)]);
      const stored = JSON.stringify(
        await company.database.knex('request_batch_rows').where({ batch_id: id }),
      );
      expect(stored).toContain('Contractor 77');
      expect(stored).not.toContain('c77@example.org');
      expect(stored).not.toContain('Lindenstraße');
    });

    it('makes drafts of everything when its owner has left', async () => {
      const leaver = await company.viewer('ENG-1');
      const cells = contractor(5);
      const id = await create([cells], leaver);
      await sendBatch(company.context, leaver, id);
      await company.database.transaction(async (trx) => {
        await trx('persons').where({ id: 'ENG-1' }).update({ state: 'left' });
      });
      await workOff();
      expect((await readBatch(company.context, leaver, id, all)).counts).toMatchObject({
        submitted: 0,
        draft: 1,
      });
    });
  });
});
