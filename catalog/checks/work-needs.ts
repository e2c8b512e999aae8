/** What planning needs besides conditions: entries of tables, dates to count from, lists to open tickets for. */
import type { Witness } from '../../forms/checks/finding';
import type { ProductText } from '../../forms/locale';
import { compileCondition } from '../../rules/conditions/compile-condition';
import type { FactSource } from '../../rules/conditions/condition';
import { isLocalDate } from '../../rules/conditions/local-date';
import { compileLookup } from '../../rules/conditions/lookup';
import { RuleError } from '../../rules/rule-error';
import type { TicketEffect } from '../../rules/fulfilment-document';
import type { Calendars } from '../form-for';
import type { ItemDocument } from '../item-document';
import type { Item } from '../parse-item';
import { planRequest } from '../plan-request';

export interface WorkNeed {
  /** JSON pointer into the item document. */
  readonly place: string;
  /** Where it is needed. */
  readonly when: unknown;
  readonly expression: unknown;
  /** Whether these facts give what is needed; a fact that is not known yet gives nothing wrong. */
  readonly isMet: (facts: FactSource) => boolean;
}

export function worksOn({ fulfilment }: ItemDocument): readonly WorkNeed[] {
  const { calendar, rules } = fulfilment;
  return [
    ...tableNeeds(calendar, '/fulfilment/calendar', true),
    ...rules.flatMap(({ when, then }, rule) =>
      then.flatMap(({ ticket }, effect) =>
        needsOfTicket(ticket, `/fulfilment/rules/${rule}/then/${effect}/ticket`, when),
      ),
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

function tableNeeds(value: unknown, place: string, when: unknown): readonly WorkNeed[] {
  if (typeof value !== 'object' || value === null || !('map' in value) || !Array.isArray(value.map))
    return [];
  const map: readonly unknown[] = value.map;
  const lookup = compileLookup({ map });
  const isMet = (facts: FactSource) => {
    const found = lookup.value(facts);
    return !found.known || found.value !== undefined;
  };
  return [{ place, when, expression: map[0], isMet }];
}

function valueNeed(
  expression: unknown,
  place: string,
  when: unknown,
  fits: (value: unknown) => boolean,
): WorkNeed {
  const compiled = compileCondition(expression);
  const isMet = (facts: FactSource) => {
    const found = compiled.value(facts);
    return !found.known || fits(found.value);
  };
  return { place, when, expression, isMet };
}

/** What planning a case throws, in words; null where it can be planned. */
export function workFault(
  item: Item,
  { requester, persons, answers, now }: Witness,
  calendars: Calendars,
): { readonly what: ProductText; readonly how: ProductText } | null {
  const input = {
    requester,
    answers,
    now,
    locale: 'en',
    persons: new Map(persons.map((each) => [each.number, each])),
  };
  const plan = planRequest({ item, version: 0 }, input, { calendars, mode: 'submit' });
  const fault = plan.admitted ? plan.fault : null;
  if (!(fault instanceof RuleError)) return null;
  const [en, zh] = [fault.describe('en'), fault.describe('zh-CN')];
  return { what: { en: en.message, 'zh-CN': zh.message }, how: { en: en.remedy, 'zh-CN': zh.remedy } };
}
