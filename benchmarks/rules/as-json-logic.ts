/** Rules of a workload as JsonLogic, and as a fulfilment document in which each opens a ticket. */
import type { Json } from '../../rules/conditions/condition';
import type { FulfilmentDocument } from '../../rules/fulfilment-document';
import type { Predicate, Rule } from './predicates';

/** Reads the facts under `answers`. */
export function asJsonLogic({ all }: Rule): Json {
  const [first, ...others] = all.map(comparisonOf);
  return others.length === 0 ? (first ?? true) : { and: [first ?? true, ...others] };
}

function comparisonOf({ fact, operator, value }: Predicate): Json {
  const read = { var: `answers.${fact}` };
  const constant = value as Json;
  switch (operator) {
    case 'is':
      return { '==': [read, constant] };
    case 'is-not':
      return { '!=': [read, constant] };
    case 'one-of':
      return { in: [read, constant] };
    case 'has':
      return { in: [constant, read] };
    case 'at-least':
      return { '>=': [read, constant] };
    case 'below':
      return { '<': [read, constant] };
  }
}

export function asFulfilment(rules: readonly Rule[]): FulfilmentDocument {
  return {
    calendar: { map: ['site', { site: 'berlin' }] },
    showWork: 'full',
    approvals: [],
    invariants: [],
    closing: [],
    rules: rules.map((rule) => ({
      id: rule.id,
      text: named(rule.id),
      when: asJsonLogic(rule),
      then: [{ ticket: { key: rule.id, department: 'it', title: named(rule.id), ola: { workingHours: 8 } } }],
    })),
  };
}

function named(id: string) {
  return { en: id, 'zh-CN': id };
}
