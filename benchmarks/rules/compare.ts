/** Measures the engines side by side and says which of the claims hold. */
import { median, printTable, shown, verdict } from '../harness/statistics';
import { bareClosures } from './bare-closures';
import { compileCost } from './compile-cost';
import type { Contender } from './contender';
import { ours } from './ours';
import { jsonLogicEngine, jsonRulesEngine } from './peers';
import { demandAgreement, measure, ratio, rulesFound, type Measured } from './rounds';
import { dense, keyed, type Workload } from './workloads';

type Named = ReadonlyMap<string, Measured>;

const OURS = 'ours';
const TRACED = 'ours, with the trace';
const BARE = 'bare closures with an index';
const COMPILED = 'json-logic-engine, compiled';

/** Run with `--expose-gc`; takes about two minutes. */
export async function compare(): Promise<void> {
  const few = dense(200);
  const fewMeasured = await report(few, [
    ours(OURS, few.rules),
    ours(TRACED, few.rules, { traced: true }),
    bareClosures(BARE, few.rules),
    jsonLogicEngine(COMPILED, few.rules),
    jsonRulesEngine('json-rules-engine', few.rules),
  ]);
  claimFaster(few, fewMeasured, COMPILED, 1.2);
  claimFaster(few, fewMeasured, 'json-rules-engine', 150);
  claimTrace(few, fewMeasured);
  await compareMany(dense(10_000), 5);
  claimTrace(...(await compareMany(keyed(10_000), 150)));
  await compareGrowth(keyed(200), keyed(10_000));
  await compareSafeties(dense(2_000));
  claimCompiling(dense(10_000));
  console.log(`\n${rulesFound().toLocaleString('en')} rules found in all`);
}

async function compareMany(workload: Workload, times: number): Promise<[Workload, Named]> {
  const { rules } = workload;
  const measured = await report(workload, [
    ours(OURS, rules),
    ours(TRACED, rules, { traced: true }),
    bareClosures(BARE, rules),
    jsonLogicEngine(COMPILED, rules),
  ]);
  claimFaster(workload, measured, COMPILED, times);
  return [workload, measured];
}

/** Prints how the contenders fare, the first of them being what the others are compared with. */
async function report({ name, facts }: Workload, contenders: readonly Contender[]): Promise<Named> {
  await demandAgreement(contenders, facts);
  const matched = await Promise.all(facts.map(async (each) => (await contenders[0]?.matches(each))?.length));
  const average = matched.reduce<number>((sum, count) => sum + (count ?? 0), 0) / facts.length;
  console.log(`\n${name}: ${shown(average)} rules hold for a request`);
  return printed(await measure(contenders.map((contender) => [contender, facts])));
}

function printed(measured: readonly Measured[]): Named {
  const [first] = measured;
  printTable([
    ['', 'requests a second of processor time', 'slowest to fastest round', 'times the first'],
    ...measured.map((each) => [
      each.name,
      shown(median(each.rates)),
      `${shown(Math.min(...each.rates))} to ${shown(Math.max(...each.rates))}`,
      shown(ratio(each, first ?? each)),
    ]),
  ]);
  return new Map(measured.map((each) => [each.name, each]));
}

function ratioOf(measured: Named, one: string, other: string): number {
  const [left, right] = [measured.get(one), measured.get(other)];
  return left && right ? ratio(left, right) : NaN;
}

function claimFaster({ name }: Workload, measured: Named, peer: string, times: number): void {
  const reached = ratioOf(measured, OURS, peer);
  verdict(`${name}: at least ${times} times ${peer} (${shown(reached)})`, reached >= times);
}

function claimTrace({ name }: Workload, measured: Named): void {
  const slower = ratioOf(measured, OURS, TRACED);
  verdict(`${name}: at most 2 times slower with the trace (${shown(slower)})`, slower <= 2);
}

async function compareGrowth(small: Workload, large: Workload): Promise<void> {
  console.log('\nOurs, from few rules to many');
  const measured = printed(
    await measure([
      [ours(small.name, small.rules), small.facts],
      [ours(large.name, large.rules), large.facts],
    ]),
  );
  const slower = ratioOf(measured, small.name, large.name);
  verdict(`${large.name}: at most 10 times the time of ${small.name} (${shown(slower)})`, slower <= 10);
}

/** What each safety costs closures that have none of them. */
async function compareSafeties({ name, rules, facts }: Workload): Promise<void> {
  console.log(`\nThe safeties on bare closures, ${name}`);
  const contenders = [
    bareClosures('no safety', rules),
    bareClosures('own properties', rules, { ownProperties: true }),
    bareClosures('three values', rules, { threeValues: true }),
    bareClosures('budgets', rules, { budgets: true }),
    bareClosures('all three', rules, { ownProperties: true, threeValues: true, budgets: true }),
    ours('ours: all three, and JsonLogic', rules),
  ];
  await demandAgreement(contenders, facts);
  printed(await measure(contenders.map((contender) => [contender, facts])));
}

function claimCompiling({ name, rules }: Workload): void {
  const { milliseconds, megabytes } = compileCost(rules);
  console.log(`\nCompiling ${name}`);
  verdict(`at most 500 ms of processor time (${shown(milliseconds)})`, milliseconds <= 500);
  verdict(`at most 60 MB of heap above the parsed rules (${shown(megabytes)})`, megabytes <= 60);
}
