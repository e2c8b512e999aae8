/** Plans facts that are on record once more, for what changed answers make another than that. */
import type { DirectoryEntry } from '../forms/with-directory';
import type { Facts, PersonFacts } from '../rules/facts';
import type { WorkPlan } from '../rules/plan';
import { formFor, type Calendars } from './form-for';
import type { Item } from './parse-item';
import { planFacts } from './plan-facts';

interface Surroundings {
  readonly calendars: Calendars;
  readonly departments: readonly DirectoryEntry[] | undefined;
  readonly locale: string;
  /** Whom the answers name, by employee number. */
  readonly persons: ReadonlyMap<string, PersonFacts>;
}

/**
 * The facts stood when they were stored: nothing of them is judged again. Times are those of the calendars given.
 *
 * @throws CalendarError or RuleError where there is no plan for them any more
 */
export function planAgain(
  item: Item,
  facts: Facts,
  { calendars, departments, locale, persons }: Surroundings,
): WorkPlan {
  const form = formFor(item, facts.requester, calendars, departments);
  const standing = { resolved: { pending: new Set<string>() }, problems: [] };
  const { work, fault } = planFacts(item, facts, { calendars, locale, persons, form, ...standing });
  if (!work) throw fault ?? new Error(`The item ${item.document.key} plans nothing for facts on record`);
  return work;
}
