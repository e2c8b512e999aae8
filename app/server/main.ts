/** The portal as a process: `node --import tsx app/server/main.ts`. */
import { readConfig, type Config } from './config';
import { createLogger } from './request-log';
import { StartProblem } from './start-problem';
import { startServer } from './start-server';

const FAILED = 1;
const MISCONFIGURED = 2;

async function main(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel);
  const server = await startServer(config, logger);
  logger.info({ url: server.url }, 'listening');
  const stop = (signal: string): void => {
    logger.info({ signal }, 'stopping');
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'stopping failed');
        process.exit(FAILED);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

const { config, problems } = readConfig(process.env);
if (problems) {
  console.error(
    `The configuration has ${problems.length} problem(s):\n${problems.map((text) => `- ${text}`).join('\n')}`,
  );
  process.exitCode = MISCONFIGURED;
} else {
  main(config).catch((error: unknown) => {
    console.error(error instanceof StartProblem ? error.message : error);
    process.exitCode = FAILED;
  });
}
