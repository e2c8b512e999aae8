/** A keystroke in a form of a hundred questions and 150 rules, in Chromium: `npm run bench:keystroke`. */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../tests/journeys/harness/chromium';
import { buildPortal } from '../harness/build-portal';
import { openPages } from './open-pages';
import { report } from './report';
import { typeInTurn } from './type-keys';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    keys: { type: 'string', default: '40' },
    // The portal's build as it lies there is good enough for a second look.
    'no-build': { type: 'boolean', default: false },
  },
});
const size = { rounds: Number(options.rounds), keys: Number(options.keys) };

if (!options['no-build']) await buildPortal();
const browser = await launchChromium();
try {
  const pages = await openPages(browser);
  try {
    const { ours, validating, stock, bare } = pages;
    for (const slowdown of [1, 4]) {
      const times = await typeInTurn([ours, validating, stock, bare], { ...size, slowdown });
      report(times, { ...size, slowdown });
    }
  } finally {
    await pages.close();
  }
} finally {
  await browser.close();
}
console.log(
  `load of the machine: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}`,
);
