/** Runs the `formwork` command inside the test, with what it prints kept from the terminal. */
import { vi } from 'vitest';
import { run } from '../../cli/main';

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runCommand(...args: readonly string[]): Promise<Ended> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    }),
  );
  try {
    return { status: await run(args), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
