/** Where the processor's time of a page goes: the portal once more, looked into while it is asked for each page. */
import { insidePortal, observe, type Observed } from '../harness/observe';
import { startPortal } from '../harness/server-process';
import type { Stage } from '../harness/stage';
import { openPages, type Addresses } from './measured-pages';
import { keepAsking } from './time-pages';

export interface Inside extends Observed {
  readonly name: string;
  /** How often it was rendered meanwhile. */
  readonly times: number;
}

export async function lookInside(
  environment: Stage['environment'],
  addresses: Addresses,
  forMs: number,
): Promise<Inside[]> {
  const portal = await startPortal(environment, [insidePortal]);
  try {
    const { form, queue } = await openPages(portal, addresses);
    const seen: Inside[] = [];
    for (const page of [form, queue]) {
      // What is compiled or cached at first is not what a page costs.
      await keepAsking(page, forMs);
      let times = 0;
      const observed = await observe(portal.process, async () => {
        times = (await keepAsking(page, forMs)).answers.length;
      });
      seen.push({ ...observed, name: page.name, times });
    }
    return seen;
  } finally {
    await portal.stop();
  }
}
