import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { ItemDocument } from '../../catalog/item-document';
import { publishItems } from '../../catalog/item-store.server';
import { loadItem, shippedItems } from '../../catalog/load-items.server';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { deleteDraft } from '../drafts/delete-draft';
import type { Draft } from '../drafts/draft';
import { readDraft } from '../drafts/read-draft';
import { saveDraft } from '../drafts/save-draft';
import { startDraft } from '../drafts/start-draft';
import { submitRequest } from '../submit-request';
import { readAttachment } from './read-attachment.server';
import { LARGEST_UPLOAD, storeAttachment, type FileReference } from './store-attachment.server';
import { uploadName } from './upload-name';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const page = Buffer.from('<!doctype html><script>alert(1)</script>');

/** What a problem report has to say. */
const problem = {
  topic: 'device',
  description: 'The screen stays black after waking',
  urgency: 'can-wait',
};

/** A problem report that asks for files in a group as well, which IT does not read, and in rows, which it does. */
function inspection(): ItemDocument {
  const words = { en: 'Inspection', 'zh-CN': '巡检' };
  const { form, ...item } = loadItem(`${shippedItems}/report-problem.json`).document;
  const file = { type: 'object', 'x-type': 'file', 'x-accept': ['image/png', 'application/pdf'] };
  const files = { ...file, type: 'array', 'x-type': 'files' };
  const group = (properties: object) => ({ 'x-type': 'group', type: 'object', properties });
  const added = {
    house: group({ front: file }),
    devices: { 'x-type': 'list', type: 'array', items: group({ photos: files }) },
  };
  const [step] = form.layout.steps;
  const paths = ['house', 'house.front', 'devices', 'devices.*.photos'];
  return {
    ...item,
    key: 'inspection',
    form: {
      ...form,
      schema: { ...form.schema, properties: { ...form.schema.properties, ...added } },
      layout: { steps: [{ ...step, rows: [...(step?.rows ?? []), ['house'], ['devices']] }] },
      texts: { ...form.texts, ...Object.fromEntries(paths.map((path) => [path, { label: words }])) },
      access: {
        ...form.access,
        fields: { ...form.access.fields, 'house.front': { read: ['role:finance'] } },
      },
    },
  } as unknown as ItemDocument;
}

describeOnBothDatabases('attachments', (open) => {
  let company: ServiceCompany;
  let draft: Draft;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    draft = await begin();
  });

  const begin = async () => {
    const viewer = await company.viewer('ENG-3');
    const { id } = await startDraft(company.context, viewer, 'report-problem');
    await saveDraft(company.context, viewer, id, { revision: 1, answers: {}, step: null });
    return (await readDraft(company.context, viewer, id)).draft;
  };
  const temporary = async (content: Buffer) => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'formwork-upload-')), 'upload');
    await writeFile(file, content);
    return file;
  };
  const upload = async (content: Buffer, change: { number?: string; field?: string; name?: string } = {}) => {
    const { number = 'ENG-3', field = 'screenshot', name = 'screen.png' } = change;
    const file = await temporary(content);
    try {
      const viewer = await company.viewer(number);
      return await storeAttachment(company.context, viewer, { draftId: draft.id, place: field, name, file });
    } finally {
      expect(existsSync(file)).toBe(false);
    }
  };
  const submit = async (id: string, screenshot: unknown) => {
    const answers = { ...problem, screenshot };
    const submission = { draftId: id, answers, idempotencyKey: draft.idempotencyKey };
    return submitRequest(company.context, await company.viewer('ENG-3'), submission);
  };

  it('are taken by their content, under a random name, and given back to their owner', async () => {
    const stored = await upload(png, { name: '..\\..\\evil\u202Egnp.exe' });
    expect(stored).toMatchObject({ name: 'evilgnp.exe', type: 'image/png', size: png.length });
    const read = await readAttachment(company.context, await company.viewer('ENG-3'), stored.id);
    expect(readFileSync(read.path)).toEqual(png);
    expect(path.basename(read.path)).toMatch(/^[0-9a-f]{64}$/);
    expect(path.dirname(read.path)).toBe(company.context.uploads);
    expect((await upload(pdf)).type).toBe('application/pdf');
  });

  it('of another kind, too large, or for what is no file field are refused without a trace', async () => {
    const before = await readdir(company.context.uploads);
    await expect(upload(page)).rejects.toThrow('E-308');
    await expect(upload(Buffer.alloc(0))).rejects.toThrow('E-308');
    const large = Buffer.concat([png, Buffer.alloc(LARGEST_UPLOAD)]);
    await expect(upload(large)).rejects.toMatchObject({ code: 'E-308', params: { reason: 'size' } });
    await expect(upload(png, { field: 'description' })).rejects.toThrow('E-104');
    await expect(upload(png, { number: 'ENG-2' })).rejects.toThrow('E-104');
    expect(await readdir(company.context.uploads)).toEqual(before);
  });

  it('go with the request that names them; the others are taken away', async () => {
    const [kept, replaced] = [await upload(png), await upload(pdf)];
    const strange: FileReference[] = [
      { ...kept, name: 'other.png' },
      { ...kept, id: '00000000-0000-7000-8000-000000000000' },
    ];
    for (const reference of strange)
      expect(await submit(draft.id, reference)).toMatchObject({
        outcome: 'invalid',
        errors: [{ field: '/screenshot' }],
      });
    expect(await submit(draft.id, kept)).toMatchObject({ outcome: 'submitted' });
    const owner = await company.viewer('ENG-3');
    const { path: place } = await readAttachment(company.context, owner, kept.id);
    expect(await readdir(company.context.uploads)).toEqual([path.basename(place)]);
    await expect(readAttachment(company.context, owner, replaced.id)).rejects.toThrow('E-104');
    // Those who may read the answer may open its file.
    const agent = await company.viewer('IT-3');
    expect((await readAttachment(company.context, agent, kept.id)).name).toBe('screen.png');
    for (const number of ['ENG-2', 'HR-3'])
      await expect(readAttachment(company.context, await company.viewer(number), kept.id)).rejects.toThrow(
        'E-104',
      );
  });

  it('are discarded with their draft', async () => {
    draft = await begin();
    const stored = await upload(png);
    const viewer = await company.viewer('ENG-3');
    const { path: place } = await readAttachment(company.context, viewer, stored.id);
    await deleteDraft(company.context, viewer, draft.id);
    expect(existsSync(place)).toBe(false);
    await expect(readAttachment(company.context, viewer, stored.id)).rejects.toThrow('E-104');
  });

  it('belong to fields in groups and rows as to any other', async () => {
    await company.database.transaction((trx) => publishItems(trx, [inspection()], 9));
    const owner = await company.viewer('ENG-3');
    const begun = await startDraft(company.context, owner, 'inspection');
    draft = (await readDraft(company.context, owner, begun.id)).draft;
    const [front, first, second, lost] = [
      await upload(png, { field: 'house.front' }),
      await upload(png, { field: 'devices.0.photos' }),
      await upload(pdf, { field: 'devices.1.photos', name: 'two.pdf' }),
      await upload(pdf, { field: 'devices.2.photos', name: 'lost.pdf' }),
    ];
    for (const field of ['house', 'house.nothing', 'devices.x.photos', 'devices.0'])
      await expect(upload(png, { field })).rejects.toThrow('E-104');
    const send = async (answers: object) =>
      submitRequest(company.context, owner, {
        draftId: draft.id,
        answers: { ...problem, ...answers },
        idempotencyKey: draft.idempotencyKey,
      });
    const devices = [{ photos: [second] }, { photos: [first] }];
    // A file that was uploaded for another field is not one of this field's.
    expect(await send({ house: { front: first }, devices })).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: '/house/front' }],
    });
    expect(await send({ house: { front }, devices: [{ photos: [front] }] })).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: '/devices/0/photos' }],
    });
    // Rows may have changed places since.
    expect(await send({ house: { front }, devices })).toMatchObject({ outcome: 'submitted' });
    await expect(readAttachment(company.context, owner, lost.id)).rejects.toThrow('E-104');
    const read = async (number: string, { id }: FileReference) =>
      (await readAttachment(company.context, await company.viewer(number), id)).name;
    for (const each of [front, first, second]) expect(await read('ENG-3', each)).toBe(each.name);
    // IT has the ticket, and reads what the form lets it read.
    expect(await read('IT-3', second)).toBe('two.pdf');
    await expect(read('IT-3', front)).rejects.toThrow('E-104');
  });

  it('keep a name that can be shown', () => {
    expect(uploadName('C:\\temp\\photo.png')).toBe('photo.png');
    expect(uploadName('../../etc/passwd')).toBe('passwd');
    expect(uploadName('..')).toBe('file');
    expect(uploadName('a\u0000b\r\n.pdf')).toBe('ab.pdf');
    expect(uploadName(`${'长'.repeat(300)}.png`)).toHaveLength(200);
    expect(uploadName(`${'长'.repeat(300)}.png`).endsWith('.png')).toBe(true);
  });
});
