/** The portal as a process: `node --import tsx app/server/main.ts`; as several, where `WEB_CONCURRENCY` says so. */
import { readConfig, type Config } from './config';
import { isServingProcess, ProcessFailed, startProcesses, tellParent } from './processes';
import { createLogger } from './request-log';
import { StartProblem } from './start-problem';
import { startServer } from './start-server';

const FAILED = 1;
const MISCONFIGURED = 2;

async function main(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel);
  const several = config.processes > 1 && !isServingProcess;
  const server = several ? await startProcesses(config.processes, logger) : await startServer(config, logger);
  if (isServingProcess) tellParent(server.url);
  else logger.info({ url: server.url }, 'listening');
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
  // A serving process ends when its parent says so: Ctrl+C reaches both.
  if (isServingProcess) process.on('SIGINT', () => undefined);
  else process.once('SIGINT', stop);
}

const { config, problems } = readConfig(process.env);
if (problems) {
  console.error(
    `The configuration has ${problems.length} problem(s):\n${problems.map((text) => `- ${text}`).join('\n')}`,
  );
  process.exitCode = MISCONFIGURED;
} else {
  main(config).catch((error: unknown) => {
    // A serving process that failed to start has said why itself.
    if (error instanceof ProcessFailed) process.exit(error.exitCode || FAILED);
    console.error(error instanceof StartProblem ? error.message : error);
    process.exitCode = FAILED;
    if (isServingProcess) process.exit(FAILED);
  });
}
