/** What it costs to compile a document of rules: processor time, and heap above the parsed document. */
import { compileRules } from '../../rules/compile-rules';
import { median } from '../harness/statistics';
import { asFulfilment } from './as-json-logic';
import type { Rule } from './predicates';

const ROUNDS = 7;

export interface CompileCost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

export function compileCost(rules: readonly Rule[]): CompileCost {
  const text = JSON.stringify(asFulfilment(rules));
  const costs = Array.from({ length: ROUNDS }, () => compileOnce(text));
  return {
    milliseconds: median(costs.map(({ milliseconds }) => milliseconds)),
    megabytes: median(costs.map(({ megabytes }) => megabytes)),
  };
}

function compileOnce(text: string): CompileCost {
  const document = JSON.parse(text) as ReturnType<typeof asFulfilment>;
  const before = heap();
  const began = process.cpuUsage();
  const compiled = compileRules(document);
  const { user, system } = process.cpuUsage(began);
  const after = heap();
  // Read after the heap was, so that nothing of it is collected before.
  if (compiled.rules.length !== document.rules.length) throw new Error('Rules were lost');
  return { milliseconds: (user + system) / 1_000, megabytes: (after - before) / 1_048_576 };
}

function heap(): number {
  if (!globalThis.gc) throw new Error('Run with --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
