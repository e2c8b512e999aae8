/** What can be known to be wrong before the demo spends a minute on building: a taken port, an unwritable folder. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { StartProblem } from '../../app/server/start-problem';

/** @throws StartProblem if the folder cannot be made or written */
export function demandWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new StartProblem(
      `The data folder ${folder} cannot be written: ${detail}. ` +
        'Give this user the right to write there, or choose another folder with DATA_DIR.',
    );
  }
}

/** @throws StartProblem if something listens there already */
export function demandFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => {
      reject(
        new StartProblem(
          `Port ${String(port)} on ${host} is taken: perhaps the demo is running already. ` +
            `Stop what uses it, or choose another: PORT=${String(port + 1)} npm run demo.`,
        ),
      );
    });
    probe.listen(port, host.replace(/^\[|\]$/g, ''), () => {
      probe.close(() => {
        resolve();
      });
    });
  });
}
