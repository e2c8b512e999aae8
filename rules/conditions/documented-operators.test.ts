import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedCalendars } from '../../tests/builders/shipped-calendars';
import { workingDaysOf } from '../working-time/counted-days';
import { ConditionError } from './condition-error';
import { evaluate } from './evaluate';
import { operationIn } from './literal';
import { operators } from './operators/all-operators';

interface Example {
  readonly condition: unknown;
  readonly facts: Record<string, unknown>;
  readonly pending: readonly string[];
  /** As the page says it: JSON, `unknown`, or `error` with its type. */
  readonly comesTo: string;
}

const workingDays = workingDaysOf(new Map(Object.entries(shippedCalendars)));
const page = readFileSync(path.join(import.meta.dirname, '../../docs/operators.md'), 'utf8');
const row = /^\| `(\{.+?\})` \| `(\{.*?\})`(?:, waiting for `([^`]+)`)? \| (.+?) \|$/gm;
const examples = [...page.matchAll(row)].map(
  ([, condition = '', facts = '', pending, comesTo = '']): Example => ({
    condition: JSON.parse(condition),
    facts: JSON.parse(facts) as Record<string, unknown>,
    pending: pending === undefined ? [] : [pending],
    comesTo: comesTo.replaceAll('`', ''),
  }),
);

function outcome({ condition, facts, pending }: Example): string | { value: unknown } {
  try {
    const found = evaluate(condition, { values: facts, pending: new Set(pending), workingDays });
    return found.known ? { value: found.value } : 'unknown';
  } catch (error) {
    if (error instanceof ConditionError) return `error ${error.type}`;
    throw error;
  }
}

function operatorsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(operatorsIn);
  const [name, args] = operationIn(node) ?? [];
  return name === undefined ? [] : [name, ...operatorsIn(args)];
}

describe('the documented operators', () => {
  it.each(examples.map((example) => [JSON.stringify(example.condition), example] as const))(
    '%s',
    (_, example) => {
      const told = /^(unknown|error )/.test(example.comesTo)
        ? example.comesTo
        : { value: JSON.parse(example.comesTo) as unknown };
      expect(outcome(example)).toEqual(told);
    },
  );

  it('are all there are, each with an example; every row of the page is one', () => {
    const shown = new Set(examples.flatMap(({ condition }) => operatorsIn(condition)));
    expect(operators.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
    expect(page.match(/^\| `/gm)).toHaveLength(examples.length);
  });
});
