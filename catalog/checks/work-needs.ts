/** What planning needs besides conditions: entries of tables, dates to count from, lists to open tickets for. */
import type { Witness } from '../../forms/checks/finding';
import type { ProductText } from '../../forms/locale';
import { compileCondition } from '../../rules/conditions/compile-condition';
import type { FactSource, Outcome } from '../../rules/conditions/condition';
import { ConditionError } from '../../rules/conditions/condition-error';
import { isLocalDate } from '../../rules/conditions/local-date';
import { compileLookup } from '../../rules/conditions/lookup';
import { RuleError } from '../../rules/rule-error';
import type { TicketEffect } from '../../rules/fulfilment-document';
import type { Calendars } from '../form-for';
import type { ItemDocument } from '../item-document';
import type { Item } from '../parse-item';
import { planWitness } from './plan-witness';
import { rulesOf } from './document-walk';

export interface WorkNeed {
  /** JSON pointer into the item document. */
  readonly place: string;
  /** Where it is needed. */
  readonly when: unknown;
  readonly expression: unknown;
  /** Whether these facts give what is needed; a fact that is not known yet gives nothing wrong. */
  readonly isMet: (facts: FactSource) => boolean;
}

export function worksOn(document: ItemDocument): readonly WorkNeed[] {
  const rules = rulesOf(document);
  return [
    ...tableNeeds(document.fulfilment.calendar, '/fulfilment/calendar', true),
    ...rules.map(({ rule, when }) => conditionNeed(rule.when, when)),
    ...rules.flatMap(({ rule, then }) =>
      rule.then.flatMap(({ ticket, priority }, effect) => [
        ...(ticket ? needsOfTicket(ticket, `${then}/${effect}/ticket`, rule.when) : []),
        ...tableNeeds(priority?.set, `${then}/${effect}/priority/set`, rule.when),
      ]),
    ),
  ];
}

function needsOfTicket(ticket: TicketEffect, place: string, when: unknown): readonly WorkNeed[] {
  const { department, priority, ola } = ticket;
  return [
    ...tableNeeds(department, `${place}/department`, when),
    ...tableNeeds(priority, `${place}/priority`, when),
    ...Object.entries(ola).flatMap(([name, amount]) => tableNeeds(amount, `${place}/ola/${name}`, when)),
    ...('of' in ola ? [valueNeed(ola.of.date, `${place}/ola/of/date`, when, isLocalDate)] : []),
    ...('forEach' in ticket ? [valueNeed(ticket.forEach, `${place}/forEach`, when, Array.isArray)] : []),
  ];
}

/** A condition has to have an answer, whatever it is. */
function conditionNeed(expression: unknown, place: string): WorkNeed {
  const compiled = compileCondition(expression);
  return { place, when: true, expression, isMet: (facts) => hasAnswer(() => compiled.truth(facts)) };
}

function hasAnswer(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch (error) {
    if (error instanceof ConditionError) return false;
    throw error;
  }
}

function tableNeeds(value: unknown, place: string, when: unknown): readonly WorkNeed[] {
  if (typeof value !== 'object' || value === null || !('map' in value) || !Array.isArray(value.map))
    return [];
  const map: readonly unknown[] = value.map;
  const lookup = compileLookup({ map });
  const isMet = (facts: FactSource) =>
    hasValue(
      () => lookup.value(facts),
      (value) => value !== undefined,
    );
  return [{ place, when, expression: map[0], isMet }];
}

function valueNeed(
  expression: unknown,
  place: string,
  when: unknown,
  fits: (value: unknown) => boolean,
): WorkNeed {
  const compiled = compileCondition(expression);
  const isMet = (facts: FactSource) => hasValue(() => compiled.value(facts), fits);
  return { place, when, expression, isMet };
}

/** What is not known yet may still come to something. */
function hasValue(read: () => Outcome, fits: (value: unknown) => boolean): boolean {
  let fitting = false;
  const answered = hasAnswer(() => {
    const found = read();
    fitting = !found.known || fits(found.value);
  });
  return answered && fitting;
}

/** What planning a case throws, in words; null where it can be planned. */
export function workFault(
  item: Item,
  witness: Witness,
  calendars: Calendars,
): { readonly what: ProductText; readonly how: ProductText } | null {
  const plan = planWitness(item, witness, calendars);
  const fault = plan.admitted ? plan.fault : null;
  if (!(fault instanceof RuleError)) return null;
  const [en, zh] = [fault.describe('en'), fault.describe('zh-CN')];
  return { what: { en: en.message, 'zh-CN': zh.message }, how: { en: en.remedy, 'zh-CN': zh.remedy } };
}
