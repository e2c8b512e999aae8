/** How long a process has used processors: what a page costs, however busy the machine is with something else. */
import { readFile } from 'node:fs/promises';

/** Linux counts in hundredths of a second, on every machine that Node runs on. */
const TICK_MS = 10;
/** Positions of user and system time behind the name of the program, which may hold anything in brackets. */
const USER = 11;
const SYSTEM = 12;

/** Milliseconds since the process began; null where the system does not tell. */
export async function processorTime(pid: number | undefined): Promise<number | null> {
  const text = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER]) + Number(fields[SYSTEM])) * TICK_MS;
}
