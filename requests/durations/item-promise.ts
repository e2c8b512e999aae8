/** What an item promises of its requests by itself, as whoever thinks of making one is told. */
import { liveCalendars } from '../../catalog/calendar-store.server';
import { tellPromise } from '../../catalog/editing/targets/tell-target';
import { formFor, type Calendars } from '../../catalog/form-for';
import type { Item } from '../../catalog/parse-item';
import type { RequestPlan } from '../../catalog/plan-request';
import { promisedAt } from '../../catalog/promised-at';
import { keysOf } from '../../forms/field-path';
import type { SpecialisedForm } from '../../forms/specialised-form';
import { personFactsOf } from '../../people/person';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Json } from '../../rules/conditions/condition';
import { Unknown } from '../../rules/conditions/unknown';
import { explainWords } from '../reading/explain-words';

export interface ItemPromise {
  /** In the viewer's language: `Promised within 5 working days`. */
  readonly words: string;
  /** Milliseconds UTC, if it is submitted now; null while answers that decide are missing. */
  readonly by: number | null;
}

/** Null where nothing is promised, and where it hangs on what this viewer's form does not ask. */
export function promiseInWords(
  item: Item,
  { fields }: SpecialisedForm,
  { locale, zone }: Pick<Viewer, 'locale' | 'zone'>,
): string | null {
  const { promise } = item.document.fulfilment;
  if (promise === undefined) return null;
  const asked = new Set(fields.map(({ key }) => key));
  const words = explainWords(item, {
    ...{ locale, zone, now: null },
    personName: () => undefined,
    mayReadField: (field) => asked.has(keysOf(field)[0] ?? ''),
  });
  return tellPromise(promise as Json, words);
}

/** Before anything is answered. */
export async function promiseToViewer(
  { database }: Pick<WorkContext, 'database'>,
  viewer: Viewer,
  item: Item,
): Promise<string | null> {
  if (item.document.fulfilment.promise === undefined) return null;
  const { calendars } = await liveCalendars(database.knex);
  return promiseInWords(item, formFor(item, personFactsOf(viewer), calendars), viewer);
}

/** For the answers of a plan; a date that is too near promises nothing. */
export function promiseOfPlan(
  item: Item,
  plan: RequestPlan,
  calendars: Calendars,
  viewer: Viewer,
): ItemPromise | null {
  const words = promiseInWords(item, plan.form, viewer);
  const at = words === null ? null : promisedAt(item, plan, calendars);
  return words === null || at === null ? null : { words, by: at instanceof Unknown ? null : at };
}
