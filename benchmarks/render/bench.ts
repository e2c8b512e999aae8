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

const { renderOurs, renderSameComponents, renderByHand, renderStock } = (await importBundled(
  path.join(import.meta.dirname, 'contenders.tsx'),
)) as typeof Contenders;

for (const [how, written] of [
  ['with the same components', renderSameComponents()],
  ['with native controls', renderByHand()],
] as const) {
  const differences = sameControls(renderOurs(), written);
  for (const difference of differences) console.log(`  ${difference}`);
  verdict(`the same controls ${how}, attribute by attribute`, differences.length === 0);
}

const [ours, components, native, stock] = measureInTurn(
  [
    { name: 'our step, through rjsf', run: () => renderOurs().length },
    { name: 'by hand, the same components', run: () => renderSameComponents().length },
    { name: 'by hand, native controls', run: () => renderByHand().length },
    { name: 'stock rjsf, its own theme', run: () => renderStock().length },
  ],
  ROUNDS,
  ROUND_MS,
);
if (ours && components && native && stock) {
  printTable([
    ['', 'processor time a page', 'of the same components', 'fastest to slowest round'],
    ...[native, components, ours, stock].map((measured) => [
      measured.name,
      `${shown(measured.ms)} ms`,
      shown(ratio(measured, components)),
      `${shown(Math.min(...measured.rounds))} to ${shown(Math.max(...measured.rounds))} ms`,
    ]),
  ]);
  const share = ratio(ours, components);
  verdict(`at most ${MOST} times the same components by hand (${shown(share)})`, share <= MOST);
  console.log(`beside native controls by hand: ${shown(ratio(ours, native))} times`);
}
