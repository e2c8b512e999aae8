/** The bare Remix page that the portal's pages are held against: built anew, and served by a process of its own. */
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runRemixBuild } from '../harness/build-portal';
import { startProcess, type ServerProcess } from '../harness/server-process';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(import.meta.dirname, 'bare');

/** Its path is `/hello`. */
export async function startBarePage(): Promise<ServerProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), 'formwork-bench-bare-'));
  // What the build leaves outside itself is looked for from where the build lies.
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const environment = { BARE_PAGE_BUILD: path.join(folder, 'build') };
  Object.assign(process.env, environment);
  await runRemixBuild([source]);
  const server = await startProcess(path.join(source, 'serve.ts'), environment);
  return {
    ...server,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}
