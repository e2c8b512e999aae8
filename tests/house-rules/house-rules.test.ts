import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

/** The ids of the rules that `code` breaks if it stood in `file`. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`/** A probe. */\n${code}\n`, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

describe('each border stops a violation', () => {
  const violations: [file: string, code: string, rule: string][] = [
    ['rules/probe.ts', `import { x } from '../forms/x';\nx();`, 'house/import-borders'],
    ['rules/probe.ts', `import { x } from '../people/x';\nx();`, 'house/import-borders'],
    ['people/probe.ts', `import { x } from '../rules/x';\nx();`, 'house/import-borders'],
    ['forms/probe.ts', `import { x } from '../rules/plan-work';\nx();`, 'house/import-borders'],
    ['tickets/probe.ts', `import { x } from '../forms/x';\nx();`, 'house/import-borders'],
    ['catalog/probe.ts', `import { x } from '../requests/x';\nx();`, 'house/import-borders'],
    ['requests/probe.ts', `import { x } from '../app/x';\nx();`, 'house/import-borders'],
    ['db/probe.ts', `import type { X } from '../people/x';\nexport type Y = X;`, 'house/import-borders'],
    ['requests/submit.ts', `import { x } from '../db/x';\nx();`, 'house/import-borders'],
    ['tickets/probe.ts', `import knex from 'knex';\nknex({});`, 'house/import-borders'],
    ['requests/probe.ts', `import { useState } from 'react';\nuseState();`, 'house/import-borders'],
    ['cli/probe.ts', `import express from 'express';\nexpress();`, 'house/import-borders'],
    ['app/routes/probe.tsx', `import { Button } from '@mantine/core';\nButton;`, 'house/import-borders'],
    ['forms/probe.ts', `import fs from 'node:fs';\nfs.statSync('.');`, 'house/import-borders'],
    [
      'app/routes/probe.ts',
      `import { x } from '../../people/people-store.server';\nx();`,
      'house/import-borders',
    ],
    [
      'app/routes/probe.ts',
      `import { can } from '../../people/permissions';\ncan();`,
      'house/import-borders',
    ],
    ['app/probe.ts', `import { x } from '../tests/x';\nx();`, 'house/import-borders'],
    ['rules/probe.ts', `export const now = () => Date.now();`, 'no-restricted-syntax'],
    ['tickets/ola/probe.ts', `export const now = () => new Date();`, 'no-restricted-syntax'],
    ['forms/utils.ts', `export const x = 1;`, 'house/file-name'],
    ['forms/PickField.ts', `export const x = 1;`, 'house/file-name'],
    ['people/probe.ts', `${'//\n'.repeat(350)}export const x = 1;`, 'house/file-length'],
    ['people/probe.ts', `export const x: any = 1;`, '@typescript-eslint/no-explicit-any'],
  ];
  it.each(violations)('%s: %s', async (file, code, rule) => {
    expect(await broken(file, code)).toContain(rule);
  });

  it('a module without a purpose is stopped', async () => {
    const [result] = await eslint.lintText(`export const x = 1;\n`, {
      filePath: path.join(root, 'people/probe.ts'),
    });
    expect(result?.messages.map((m) => m.ruleId)).toContain('house/module-purpose');
  });
});

describe('what the table allows passes', () => {
  const allowed: [file: string, code: string][] = [
    ['forms/probe.ts', `import { x } from '../rules/conditions/x';\nx();`],
    ['people/people-store.server.ts', `import { x } from '../db/x';\nx();`],
    ['app/context.server.ts', `import { x } from '../requests/x';\nx();`],
    ['tickets/probe.ts', `import type { X } from '../rules/plan';\nexport type Y = X;`],
    ['people/probe.ts', `import type { X } from '../db/database';\nexport type Y = X;`],
    ['app/ui/button.tsx', `import { Button } from '@mantine/core';\nexport const B = Button;`],
    ['forms/second-lock.server.ts', `import fs from 'node:fs';\nfs.statSync('.');`],
  ];
  it.each(allowed)('%s: %s', async (file, code) => {
    expect(await broken(file, code)).toEqual([]);
  });
});
