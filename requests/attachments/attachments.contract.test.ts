import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
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
      return await storeAttachment(company.context, viewer, { draftId: draft.id, field, name, file });
    } finally {
      expect(existsSync(file)).toBe(false);
    }
  };
  const submit = async (id: string, screenshot: unknown) => {
    const answers = {
      topic: 'device',
      description: 'The screen stays black after waking',
      urgency: 'can-wait',
      screenshot,
    };
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

  it('keep a name that can be shown', () => {
    expect(uploadName('C:\\temp\\photo.png')).toBe('photo.png');
    expect(uploadName('../../etc/passwd')).toBe('passwd');
    expect(uploadName('..')).toBe('file');
    expect(uploadName('a\u0000b\r\n.pdf')).toBe('ab.pdf');
    expect(uploadName(`${'长'.repeat(300)}.png`)).toHaveLength(200);
    expect(uploadName(`${'长'.repeat(300)}.png`).endsWith('.png')).toBe(true);
  });
});
