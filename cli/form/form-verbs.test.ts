import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../tests/builders/run-command';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'formwork-form-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const place = path.join(folder, name);
  writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content));
  return place;
}

/** Every case of an item is tried. */
const MINUTE = 60_000;

const schema = {
  type: 'object',
  properties: { kind: { enum: ['a', 'b'] }, why: { type: 'string' } },
  required: ['kind'],
  if: { properties: { kind: { const: 'b' } } },
  then: { required: ['why'] },
};

describe('formwork form import', () => {
  it('imports a bare schema, and says so', async () => {
    const { status, stdout } = await runCommand(
      'form',
      'import',
      file('bare.json', schema),
      '--dry-run',
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      whole: true,
      refused: [],
      document: { schema: { required: ['kind'] } },
    });
  });

  it('refuses with paths into the file: of a bare schema, and of a document with one', async () => {
    const map = { type: 'object', additionalProperties: { type: 'string' } };
    const bare = await runCommand('form', 'import', file('map.json', map), '--dry-run', '--json');
    expect(bare.status).toBe(1);
    expect(JSON.parse(bare.stdout)).toMatchObject({
      whole: false,
      document: null,
      refused: [{ path: '/additionalProperties', keyword: 'additionalProperties' }],
    });
    const document = await runCommand(
      'form',
      'import',
      file('doc.json', { schema: map, uiSchema: {} }),
      '--dry-run',
    );
    expect(document.status).toBe(1);
    expect(document.stdout).toContain('/schema/additionalProperties');
  });

  it.each([
    ['what is no JSON', 'no json'],
    ['what is no form', '[1, 2]'],
  ])('ends with 2 for %s', async (_, content) => {
    expect((await runCommand('form', 'import', file('bad.json', content), '--dry-run')).status).toBe(2);
  });

  it('writes the document, and an export of it comes back to the byte', async () => {
    const [own, first, second] = ['own.json', 'first.json', 'second.json'].map((name) =>
      path.join(folder, name),
    );
    await runCommand('form', 'import', file('source.json', schema), '--out', own!);
    await runCommand('form', 'export', own!, '--out', first!);
    await runCommand('form', 'import', first!, '--out', own!);
    await runCommand('form', 'export', own!, '--out', second!);
    expect(readFileSync(second!, 'utf8')).toBe(readFileSync(first!, 'utf8'));
  });
});

describe('the other verbs', () => {
  it('export shipped items, which import as they are', async () => {
    const exported = await runCommand('form', 'export', 'report-problem');
    expect(exported.status).toBe(0);
    const again = await runCommand(
      'form',
      'import',
      file('shipped.json', exported.stdout),
      '--dry-run',
      '--json',
    );
    const item = JSON.parse(
      readFileSync(path.join(import.meta.dirname, '../../catalog/items/report-problem.json'), 'utf8'),
    );
    expect(JSON.parse(again.stdout).document).toEqual(item.form);
  });

  it('lint the shipped items', { timeout: MINUTE }, async () => {
    expect(await runCommand('form', 'lint', '--json')).toMatchObject({ status: 0, stdout: '[]\n' });
  });

  it(
    'lint items as publishing checks them: warnings by their check, errors with exit code 1',
    { timeout: MINUTE },
    async () => {
      const shipped = path.join(import.meta.dirname, '../../catalog/items/area-access.json');
      const item = JSON.parse(readFileSync(shipped, 'utf8'));
      const never = { id: 'never', when: { '<': [1, 0] }, hide: ['reason'] };
      const odd = { ...item, form: { ...item.form, rules: [...item.form.rules, never] } };
      const warned = await runCommand('form', 'lint', file('odd.json', odd), '--json');
      expect(JSON.parse(warned.stdout)).toMatchObject([
        { code: 'never-holds', level: 'warning', place: expect.stringContaining('/form/rules/') },
      ]);
      expect(warned.status).toBe(0);
      const untold = { ...item, title: { en: item.title.en } };
      const { status, stdout } = await runCommand('form', 'lint', file('untold.json', untold));
      expect(status).toBe(1);
      expect(stdout).toMatch(/untold\.json: missing-translation \/title/);
      const half = await runCommand('form', 'lint', file('half.json', { ...item, fulfilment: {} }));
      expect(half.status).toBe(1);
      expect(half.stdout).toContain('E-401 /: At');
    },
  );

  it('diff says nothing of the same, and a sentence of what differs', async () => {
    const one = file('one.json', schema);
    expect(await runCommand('form', 'diff', one, one)).toMatchObject({ status: 0, stdout: '' });
    const other = file('other.json', { ...schema, required: [] });
    const { status, stdout } = await runCommand('form', 'diff', one, other);
    expect(status).toBe(1);
    expect(stdout.trim()).not.toBe('');
  });

  it('render what is shown and required', async () => {
    const facts = file('facts.json', { requester: { number: 'ME-1' }, answers: { kind: 'b' } });
    const { status, stdout } = await runCommand(
      'form',
      'render',
      file('shown.json', schema),
      '--facts',
      facts,
    );
    expect(status).toBe(1);
    expect(stdout).toContain('why [why] (required)');
    expect(stdout).toContain('E-301 /why');
  });
});
