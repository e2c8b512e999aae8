/** Unpacks the npm package's Chromium with the libraries that a bare machine lacks, once a version. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

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

/** The package unpacks into the folder for temporary files, and its libraries only where it takes itself to be hosted. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    process.env = before;
  }
}

function versionOfPackage(): string {
  const file = path.join(root, 'node_modules/@sparticuz/chromium/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
