/** The form page's server render: ours, the same by hand, and stock rjsf, in one run: `npm run bench:render`. */
import path from 'node:path';
import { importBundled } from '../harness/bundle';
import { measureInTurn, ratio } from '../harness/processor-rounds';
import { printTable, shown, verdict } from '../harness/statistics';
import type * as Contenders from './contenders';
import { sameControls } from './same-controls';

const ROUNDS = 11;
const ROUND_MS = 500;
const MOST = 2;

const { renderOurs, renderByHand, renderStock } = (await importBundled(
  path.join(import.meta.dirname, 'contenders.tsx'),
)) as typeof Contenders;

const differences = sameControls(renderOurs(), renderByHand());
for (const difference of differences) console.log(`  ${difference}`);
verdict('the same controls by hand, attribute by attribute', differences.length === 0);

const [ours, byHand, stock] = measureInTurn(
  [
    { name: 'our step, through rjsf', run: () => renderOurs().length },
    { name: 'the same by hand', run: () => renderByHand().length },
    { name: 'stock rjsf, its own theme', run: () => renderStock().length },
  ],
  ROUNDS,
  ROUND_MS,
);
if (ours && byHand && stock) {
  printTable([
    ['', 'processor time a page', 'of by hand', 'fastest to slowest round'],
    ...[byHand, ours, stock].map((measured) => [
      measured.name,
      `${shown(measured.ms)} ms`,
      shown(ratio(measured, byHand)),
      `${shown(Math.min(...measured.rounds))} to ${shown(Math.max(...measured.rounds))} ms`,
    ]),
  ]);
  const share = ratio(ours, byHand);
  verdict(`at most ${MOST} times the same by hand (${shown(share)})`, share <= MOST);
}
