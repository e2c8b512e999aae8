/** The two workloads: *dense*, with few types however many rules, and *keyed*, whose types grow with the rules. */
import { Dice } from '../../tests/policy-oracle/generate/dice';
import type { FactValues, Predicate, Rule } from './predicates';

export interface Workload {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly facts: readonly FactValues[];
}

const FACT_SETS = 100;
const MOST_PREDICATES = 6;

/** Twelve types of request; 85 % of the rules open with one of them, the others with any comparison. */
export function dense(rules: number): Workload {
  return workload(`${rules} dense`, rules, { types: 12, keyed: 0.85 });
}

/** Sixteen rules a type, each of which opens with it: about eight of them hold for a request. */
export function keyed(rules: number): Workload {
  return workload(`${rules} keyed`, rules, { types: Math.ceil(rules / 16), keyed: 1 });
}

function workload(name: string, count: number, { types, keyed }: { types: number; keyed: number }): Workload {
  const dice = new Dice(name);
  const type = () => `type-${dice.between(1, types)}`;
  const rules = Array.from({ length: count }, (_, number): Rule => {
    const opening: Predicate = dice.chance(keyed)
      ? { fact: 'type', operator: 'is', value: type() }
      : comparison(dice);
    const others = Array.from({ length: dice.between(0, MOST_PREDICATES - 1) }, () => comparison(dice));
    return { id: `rule-${number}`, all: [opening, ...others] };
  });
  const facts = Array.from({ length: FACT_SETS }, () => ({ type: type(), ...answers(dice) }));
  return { name, rules, facts };
}

const departments = ['engineering', 'sales', 'finance', 'legal', 'marketing', 'support', 'it', 'hr'];
const countries = ['CN', 'DE', 'US', 'FR', 'JP', 'IN'];
const modes = ['on-site', 'hybrid', 'remote'];
const roles = ['employee', 'hiring-manager', 'admin', 'auditor', 'agent'];
const flags = ['managed', 'insured', 'trained'];
const amounts = ['level', 'days', 'cost', 'seats', 'score', 'age'];

/** The other fourteen facts. */
function answers(dice: Dice): FactValues {
  return {
    department: dice.pick(departments),
    country: dice.pick(countries),
    mode: dice.pick(modes),
    office: `office-${dice.between(1, 10)}`,
    roles: dice.some(roles, 0.7),
    ...Object.fromEntries(amounts.map((fact) => [fact, dice.between(0, 99)])),
    ...Object.fromEntries(flags.map((fact) => [fact, dice.chance(0.7)])),
  };
}

/** Holds for about seven sets of facts in ten. */
function comparison(dice: Dice): Predicate {
  switch (dice.between(1, 6)) {
    case 1:
      return { fact: 'mode', operator: 'is-not', value: dice.pick(modes) };
    case 2:
      return { fact: 'department', operator: 'one-of', value: dice.some(departments, 0.7) };
    case 3:
      return { fact: 'country', operator: 'one-of', value: dice.some(countries, 0.7) };
    case 4:
      return dice.chance(0.5)
        ? { fact: dice.pick(amounts), operator: 'at-least', value: dice.between(20, 40) }
        : { fact: dice.pick(amounts), operator: 'below', value: dice.between(60, 80) };
    case 5:
      return { fact: 'roles', operator: 'has', value: dice.pick(roles) };
    default:
      return { fact: dice.pick(flags), operator: 'is', value: true };
  }
}
