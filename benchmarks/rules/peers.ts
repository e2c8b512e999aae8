/** The peers: json-logic-engine with its rules compiled (it generates code), and json-rules-engine. */
import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import { asJsonLogic } from './as-json-logic';
import type { Contender } from './contender';
import type { FactValues, Operator, Rule } from './predicates';

export function jsonLogicEngine(name: string, rules: readonly Rule[]): Contender {
  const engine = new LogicEngine();
  const built = rules.map((rule) => engine.build(asJsonLogic(rule)) as (data: unknown) => unknown);
  return {
    name,
    matches: (answers) => {
      const data = { answers };
      const matched: number[] = [];
      for (const [number, holds] of built.entries()) if (holds(data)) matched.push(number);
      return matched;
    },
  };
}

const operators: Readonly<Record<Operator, string>> = {
  is: 'equal',
  'is-not': 'notEqual',
  'one-of': 'in',
  has: 'contains',
  'at-least': 'greaterThanInclusive',
  below: 'lessThan',
};

export function jsonRulesEngine(name: string, rules: readonly Rule[]): Contender {
  const engine = new Engine();
  for (const [number, { all }] of rules.entries())
    engine.addRule({
      conditions: { all: all.map(({ operator, ...rest }) => ({ ...rest, operator: operators[operator] })) },
      event: { type: String(number) },
    });
  return {
    name,
    matches: async (facts: FactValues) => {
      const { events } = await engine.run({ ...facts });
      return events.map(({ type }) => Number(type)).sort((a, b) => a - b);
    },
  };
}
