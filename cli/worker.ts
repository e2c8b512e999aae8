/** `npm run worker`: the worker as a process of its own, beside any number of portals on the same database. */
import { readConfig, type Config } from '../app/server/config';
import { createLogger } from '../app/server/request-log';
import { startWorker } from '../jobs/run-worker';
import { openMigrated } from './context.server';

async function work(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel);
  const context = await openMigrated(config);
  const worker = startWorker(context, {
    onError: (error) => {
      logger.error({ err: error }, 'a pass of the worker failed; it goes on');
    },
  });
  logger.info('the worker is at work');
  const stop = (): void => {
    void worker
      .stop()
      .then(() => context.database.close())
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

const { config, problems } = readConfig(process.env);
if (problems) {
  console.error(`The configuration has problems:\n${problems.map((text) => `- ${text}`).join('\n')}`);
  process.exitCode = 2;
} else {
  work(config).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
