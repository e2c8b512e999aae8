/** Sees to it that the demo has its data: makes it once, aside, and puts it in place whole. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isPostgresUrl, type Config } from '../../app/server/config';
import { StartProblem } from '../../app/server/start-problem';
import { isEmpty, openMigrated } from '../context.server';
import { seedDemo } from '../seed-demo/seed';

export interface Progress {
  say(line: string): void;
  /** @param share of the seeding done, from 0 to 1 */
  share(share: number): void;
}

/** Removes the embedded database and its uploads. @throws StartProblem for PostgreSQL, which is not ours to drop */
export function resetData(config: Config): void {
  if (isPostgresUrl(config.databaseUrl))
    throw new StartProblem(
      '--reset starts over on the embedded database only: empty the PostgreSQL database yourself.',
    );
  for (const suffix of ['', '-wal', '-shm']) rmSync(config.databaseUrl + suffix, { force: true });
  rmSync(path.join(config.dataDir, 'uploads'), { recursive: true, force: true });
}

/** @returns whether anything had to be made; a run that was interrupted leaves nothing half-made in place */
export async function prepareData(config: Config, progress: Progress): Promise<boolean> {
  if (isPostgresUrl(config.databaseUrl)) return seedInto(config, config.databaseUrl, progress);
  if (existsSync(config.databaseUrl)) {
    const context = await openMigrated(config);
    await context.database.close();
    return false;
  }
  const aside = `${config.databaseUrl}.making`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(aside + suffix, { force: true });
  await seedInto(config, aside, progress);
  renameSync(aside, config.databaseUrl);
  return true;
}

async function seedInto(config: Config, databaseUrl: string, progress: Progress): Promise<boolean> {
  const context = await openMigrated(config, databaseUrl);
  try {
    if (!(await isEmpty(context))) return false;
    progress.say('Making the demo company: 120 people, ninety days of requests (under a minute) …');
    await seedDemo(context, context.database, (share) => {
      progress.share(share);
    });
    return true;
  } finally {
    await context.database.close();
  }
}
