/** Invariants of the work, over everything that can be answered: each holds in all cases, or is broken in one. */
import { finding } from '../../forms/checks/finding';
import type { Finding } from '../../forms/checks/finding';
import type { ProductText } from '../../forms/locale';
import { truthOf } from '../../forms/checks/shown-case';
import { compileCondition } from '../../rules/conditions/compile-condition';
import type { CompiledCondition } from '../../rules/conditions/compile-condition';
import { plainFulfilment } from '../../rules/rule-sets/expand-rules';
import type { ExpandedRule } from '../../rules/rule-sets/expand-rules';
import { keysAskedOf } from './opened-keys';
import type { CaseFacts, ProofSpace } from './proof-space';
import { RulePart } from './rule-part';
import { firstShown } from './show-case';
import { ticketBase } from './ticket-base';

/** What was proven of one invariant. */
export interface InvariantProof {
  readonly id: string;
  readonly text: ProductText;
  /** In how many cases it was asked. */
  readonly cases: number;
  /** Whether these stand for all cases. */
  readonly exhaustive: boolean;
  /** Where it is broken. */
  readonly broken: Finding | null;
}

export function proveInvariants(
  space: ProofSpace,
  rules: readonly ExpandedRule[],
): readonly InvariantProof[] {
  // As they are followed: with what they name, and the calendar that they count in.
  const { invariants } = plainFulfilment(space.item.document.fulfilment).document;
  return invariants.map(({ id, text, holds }, at) => {
    const condition = compileCondition(holds);
    const part = new RulePart(rules, openersOf(rules, keysAskedOf(holds)));
    const before = space.count().cases;
    const search = { name: id, reads: [holds, ...part.reads] };
    const { witness, exhaustive } = firstShown(space, search, {
      shows: (facts) =>
        part.holding(facts) !== null &&
        !isKept(
          condition,
          facts,
          part.opened(facts).map(({ key }) => key),
        ),
      confirms: ({ json, facts, workingDays, resolved: { pending } }) =>
        json.valid &&
        !isKept(
          condition,
          { values: facts, pending, workingDays },
          json.tickets.map(({ key }) => key),
        ),
    });
    const params = { text: text as ProductText };
    return {
      id,
      text: text as ProductText,
      cases: space.count().cases - before,
      exhaustive,
      broken: witness
        ? finding('invariant-broken', `/fulfilment/invariants/${at}/holds`, { params, witness })
        : null,
    };
  });
}

/** `opened` holds the keys of the opened tickets; of those that are opened for elements, the key without one too. */
function isKept(
  condition: CompiledCondition,
  { values, ...known }: CaseFacts,
  keys: readonly string[],
): boolean {
  const opened = [...new Set(keys.flatMap((key) => [ticketBase(key), key]))];
  return truthOf(condition, { values: { ...values, opened }, ...known });
}

/** The rules that may open one of the keys; all rules where the keys are not known. */
function openersOf(
  rules: readonly ExpandedRule[],
  keys: ReadonlySet<string> | null,
): ReadonlySet<ExpandedRule> {
  return new Set(
    rules.filter(({ rule }) =>
      rule.then.some(({ ticket }) => ticket && (keys === null || keys.has(ticket.key))),
    ),
  );
}
