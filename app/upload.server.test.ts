import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_UPLOAD } from '../requests/attachments/store-attachment.server';
import { readUpload } from './upload.server';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'formwork-upload-'));
});

function sent(...entries: [string, string | File][]): Request {
  const body = new FormData();
  for (const [name, value] of entries) body.append(name, value);
  return new Request('http://portal/files', { method: 'POST', body });
}

const file = (bytes: number, name = 'scan.png'): File => new File([new Uint8Array(bytes).fill(7)], name);

describe('a form with a file in it', () => {
  it('comes apart into texts and a file on the disk', async () => {
    const upload = await readUpload(
      sent(['_csrf', 'token'], ['name', '名字'], ['shot.file', file(1000)]),
      folder,
    );
    expect([...upload.form]).toEqual([
      ['_csrf', 'token'],
      ['name', '名字'],
    ]);
    expect(upload.file?.name).toBe('scan.png');
    expect(readFileSync(upload.file?.path ?? '')).toHaveLength(1000);
  });

  it('keeps the file under a name of its own, whatever it is called', async () => {
    const upload = await readUpload(sent(['file', file(1, '../../etc/passwd')]), folder);
    expect(path.dirname(upload.file?.path ?? '')).toBe(folder);
    expect(upload.file?.path).not.toContain('passwd');
  });

  it('has no file where none was chosen', async () => {
    const nothing = new File([], '');
    expect((await readUpload(sent(['shot.file', nothing]), folder)).file).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes one file; others are passed over', async () => {
    await readUpload(sent(['a', file(10, 'a.png')], ['b', file(10, 'b.png')]), folder);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('refuses a file above the limit with E-901 and leaves nothing behind', async () => {
    const upload = readUpload(sent(['file', file(LARGEST_UPLOAD + 1)]), folder);
    await expect(upload).rejects.toMatchObject({ code: 'E-901', kind: 'too-large' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a flood of text with E-901', async () => {
    const upload = readUpload(sent(['text', 'x'.repeat(1_100_000)]), folder);
    await expect(upload).rejects.toMatchObject({ code: 'E-901' });
  });

  it.each([
    ['another kind of body', new Request('http://portal/', { method: 'POST', body: 'text' })],
    [
      'a body that breaks off',
      new Request('http://portal/', {
        method: 'POST',
        headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
        body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nhalf',
      }),
    ],
  ])('refuses %s with E-902 and leaves nothing behind', async (_name, request) => {
    await expect(readUpload(request, folder)).rejects.toMatchObject({ code: 'E-902' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
