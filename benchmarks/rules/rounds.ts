/** Interleaved rounds of processor time: what disturbs the machine disturbs every contender. */
import { median } from '../harness/statistics';
import type { Contender } from './contender';
import type { FactValues } from './predicates';

const ROUNDS = 7;
const ROUND_MS = 300;

export interface Measured {
  readonly name: string;
  /** Sets of facts judged in a second of processor time, by round. */
  readonly rates: readonly number[];
}

/** Each with the facts that it is asked about. */
export type Entry = readonly [contender: Contender, facts: readonly FactValues[]];

export async function measure(entries: readonly Entry[]): Promise<readonly Measured[]> {
  const rates = entries.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [number, entry] of entries.entries()) {
      const rate = await rateOf(entry);
      // The first round only warms up.
      if (round > 0) rates[number]?.push(rate);
    }
  return entries.map(([{ name }], number) => ({ name, rates: rates[number] ?? [] }));
}

/** How many times the rate of another a contender reaches: the median of each round's own ratio. */
export function ratio(one: Measured, other: Measured): number {
  return median(one.rates.map((rate, round) => rate / (other.rates[round] ?? NaN)));
}

/** @throws Error where two contenders find different rules */
export async function demandAgreement(
  contenders: readonly Contender[],
  facts: readonly FactValues[],
): Promise<void> {
  for (const each of facts) {
    const found = await Promise.all(contenders.map(async (contender) => contender.matches(each)));
    for (const [number, rules] of found.entries())
      if (String(rules) !== String(found[0]))
        throw new Error(`${contenders[number]?.name} finds other rules for ${JSON.stringify(each)}`);
  }
}

let found = 0;

async function rateOf([{ matches }, facts]: Entry): Promise<number> {
  const began = process.cpuUsage();
  let runs = 0;
  let used = 0;
  while (used < ROUND_MS * 1_000) {
    for (const each of facts) {
      const matched = matches(each);
      // Who answers at once is not made to wait for the next turn.
      found += 'then' in matched ? (await matched).length : matched.length;
      runs += 1;
      if (runs % 10 > 0) continue;
      const { user, system } = process.cpuUsage(began);
      used = user + system;
      if (used >= ROUND_MS * 1_000) break;
    }
  }
  return (runs / used) * 1_000_000;
}

/** So that nothing that is measured can be left out. */
export function rulesFound(): number {
  return found;
}
