import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ItemDocument } from '../catalog/item-document';
import { shippedBlocks, shippedCalendars, shippedItems } from '../catalog/load-items.server';
import { blockField } from '../forms/editing/group-as-block';
import { runCommand } from '../tests/builders/run-command';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'formwork-catalog-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A shipped document in a folder of its own, with a change. */
function copy(source: string, change: (text: string) => string = (text) => text): string {
  const file = path.join(folder, path.basename(source));
  copyFileSync(source, file);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return file;
}

const item = path.join(shippedItems, 'area-access.json');
const calendar = path.join(shippedCalendars, 'berlin.json');
const minified = (text: string) => JSON.stringify(JSON.parse(text));

const lint = (...args: string[]) => runCommand('catalog', 'lint', ...args);
const format = (...args: string[]) => runCommand('catalog', 'format', ...args);

describe('formwork catalog', () => {
  it('finds nothing to say about what ships with the product', { timeout: 20_000 }, async () => {
    expect(await lint()).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await format('--check')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('names file, code, place and remedy of every mistake', async () => {
    const file = copy(item, (text) => text.replace('department:facilities', 'role:boss'));
    const { status, stdout } = await lint('--json', file);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { file, code: 'E-401', place: '/form/access/read/0' },
      ...Array.from({ length: 7 }, () => ({ file, code: 'E-402' })),
    ]);
    expect((await lint('--locale', 'zh-CN', file)).stdout).toContain('没有角色“boss”');
  });

  it.each([item, calendar])('writes %s in its canonical form', async (source) => {
    const file = copy(source, minified);
    expect(await format('--check', file)).toMatchObject({ status: 1, stdout: `${file}\n` });
    expect(await format(file)).toMatchObject({ status: 0, stdout: `${file}\n` });
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(source, 'utf8'));
    expect(await format('--check', file)).toMatchObject({ status: 0, stdout: '' });
  });

  it('does not write a document that has mistakes', async () => {
    const broken = (text: string) => minified(text.replace('area-access', 'Area Access'));
    const file = copy(item, broken);
    expect(await format(file)).toMatchObject({ status: 1, stderr: expect.stringContaining('E-401') });
    expect(readFileSync(file, 'utf8')).toBe(broken(readFileSync(item, 'utf8')));
  });

  it('knows blocks: as documents, and in the items beside them', async () => {
    const blocks = path.join(folder, 'blocks');
    mkdirSync(blocks);
    const source = path.join(shippedBlocks, 'emergency-contact.json');
    const own = path.join(blocks, 'own.json');
    const named = readFileSync(source, 'utf8').replace('"block": "emergency-contact"', '"block": "own"');
    writeFileSync(own, minified(named));
    expect(await format(own)).toMatchObject({ status: 0, stdout: `${own}\n` });
    expect(readFileSync(own, 'utf8')).toBe(named);

    const use = (block: string) =>
      copy(item, (text) => {
        const document = JSON.parse(text) as ItemDocument;
        const { schema, layout, texts } = document.form;
        Object.assign(schema.properties, { contact: blockField(block, 1) });
        layout.steps[0]?.rows.push(['contact']);
        Object.assign(texts, { contact: { label: { en: 'Contact', 'zh-CN': '联系人' } } });
        return JSON.stringify(document);
      });
    for (const block of ['own', 'emergency-contact'])
      expect(await lint(use(block))).toMatchObject({ status: 0, stdout: '' });
    expect((await lint('--json', use('gone'))).stdout).toContain('/form/schema/properties/contact');
    const exported = await runCommand('form', 'export', '--plain', use('own'));
    expect(exported.stdout).toContain('"title": "Which relation"');

    writeFileSync(own, named.replace('"version": 1', '"version": 0'));
    expect(JSON.parse((await lint('--json', own)).stdout)).toMatchObject([{ place: '/version' }]);
    expect((await lint(use('own'))).status).toBe(1);
  });

  it('exits with 2 for what cannot be read', async () => {
    expect((await lint(path.join(folder, 'nowhere.json'))).status).toBe(2);
    const { status, stderr } = await lint(copy(item, () => 'no JSON'));
    expect(status).toBe(2);
    expect(stderr).toContain('E-902');
  });
});
