/** `npm run demo`: checks, builds, makes the demo company once, starts the portal and prints the sign-ins. */
import { readConfig, type Config } from '../app/server/config';
import { createLogger } from '../app/server/request-log';
import { StartProblem } from '../app/server/start-problem';
import { startServer } from '../app/server/start-server';
import { buildIfStale } from './demo/build-if-stale';
import { demandFreePort, demandWritable } from './demo/first-checks';
import { prepareData, resetData, type Progress } from './demo/prepare-data';
import { signInTable } from './demo/sign-ins';
import { demoPassword } from './seed-demo/directory';
import { makePeople } from './seed-demo/people';

const terminal = process.stdout;

/** Lines, and on a terminal a share that grows in place; elsewhere a line for every quarter. */
function progressOn(): Progress {
  let lastQuarter = 0;
  return {
    say: (line) => {
      terminal.write(`${line}\n`);
    },
    share: (share) => {
      const percent = Math.round(share * 100);
      if (terminal.isTTY) terminal.write(`\r  ${String(percent).padStart(3)} %${share === 1 ? '\n' : ''}`);
      else if (Math.floor(percent / 25) > lastQuarter) {
        lastQuarter = Math.floor(percent / 25);
        terminal.write(`  ${String(percent)} %\n`);
      }
    },
  };
}

async function demo(config: Config, reset: boolean): Promise<void> {
  const progress = progressOn();
  demandWritable(config.dataDir);
  await demandFreePort(config.host, config.port);
  if (reset) resetData(config);
  await buildIfStale(progress.say);
  await prepareData(config, progress);
  const server = await startServer(config, createLogger(process.env.LOG_LEVEL ?? 'warn'));
  progress.say(`\nFormwork is at ${server.url}  (Ctrl+C stops it)\n`);
  progress.say(`${signInTable(makePeople(), demoPassword)}\n`);
  const stop = (): void => {
    void server.stop(5_000).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

const { config, problems } = readConfig(process.env);
if (problems) {
  console.error(`The configuration has problems:\n${problems.map((text) => `- ${text}`).join('\n')}`);
  process.exitCode = 2;
} else {
  demo(config, process.argv.includes('--reset')).catch((error: unknown) => {
    console.error(error instanceof StartProblem ? error.message : error);
    process.exitCode = 1;
  });
}
