import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { resolveConfig } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import remixConfig from '../remix.config.js';

const root = path.resolve(import.meta.dirname, '..');

/** What the Remix plugin makes of the options; it hangs them on Vite's resolved configuration. */
interface PluginContext {
  readonly remixConfig: {
    readonly appDirectory: string;
    readonly buildDirectory: string;
    readonly future: Readonly<Record<string, boolean>>;
  };
}

async function optionsInUse(configFile: string): Promise<PluginContext['remixConfig']> {
  const config = await resolveConfig({ root, configFile, logLevel: 'silent' }, 'build');
  return (config as unknown as { __remixPluginContext: PluginContext }).__remixPluginContext.remixConfig;
}

// Beside the real one, so that its imports are found.
const aside = mkdtempSync(path.join(root, '.remix-config-test-'));
afterAll(() => rmSync(aside, { recursive: true }));

describe('remix.config.js', () => {
  it('is what the build uses', async () => {
    const used = await optionsInUse(path.join(root, 'vite.config.ts'));
    expect(used.appDirectory).toBe(path.join(root, remixConfig.appDirectory ?? ''));
    expect(used.buildDirectory).toBe(path.join(root, remixConfig.buildDirectory ?? ''));
    expect(used.future).toMatchObject(remixConfig.future ?? {});
  });

  it('changes the build when it changes', async () => {
    const config = readFileSync(path.join(root, 'vite.config.ts'), 'utf8');
    writeFileSync(path.join(aside, 'vite.config.ts'), config.replaceAll(`'./app/`, `'${root}/app/`));
    const text = readFileSync(path.join(root, 'remix.config.js'), 'utf8');
    const changed = text.replace("buildDirectory: 'build'", "buildDirectory: 'elsewhere'");
    expect(changed).not.toBe(text);
    writeFileSync(path.join(aside, 'remix.config.js'), changed);
    const used = await optionsInUse(path.join(aside, 'vite.config.ts'));
    expect(used.buildDirectory).toBe(path.join(root, 'elsewhere'));
  });
});
