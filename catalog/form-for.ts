/** The form of an item for a requester, kept for everybody of whom it would be the same. */
import { rowOf } from '../forms/field-path';
import { RecentMap } from '../forms/recent-map';
import { specialiseForm } from '../forms/specialise-form';
import type { SpecialisedForm, ZoneSource } from '../forms/specialised-form';
import { directoriesAsked, withDirectory } from '../forms/with-directory';
import type { Directory, DirectoryEntry, DirectoryName } from '../forms/with-directory';
import { followPath, splitPath } from '../rules/conditions/fact-path';
import type { Condition } from '../rules/conditions/condition';
import { readPaths } from '../rules/conditions/read-paths';
import type { PersonFacts } from '../rules/facts';
import type { Calendar } from '../rules/working-time/calendar';
import type { Item } from './parse-item';

/** What today's date is taken from where neither the answers nor the requester name a zone. */
export const NO_ZONE = 'UTC';
/** More forms than this are not kept for one item: those used longest ago give way. */
const MOST_FORMS = 1_000;

/** Calendars by key. */
export type Calendars = ReadonlyMap<string, Calendar>;

interface FormShelf {
  /** Paths of the requester's facts on which the form depends. */
  readonly reads: readonly (readonly string[])[];
  /** Lists of the organisation that its fields are answered from. */
  readonly asked: ReadonlySet<DirectoryName>;
  readonly forms: RecentMap<SpecialisedForm>;
}

const shelves = new WeakMap<Item, FormShelf>();

/**
 * The specialised form: the same object for requesters who do not differ in anything that the form reads, so that
 * what is compiled for it is compiled once.
 * @param departments in which order they are offered; absent where they are not known
 */
export function formFor(
  item: Item,
  requester: PersonFacts,
  calendars: Calendars,
  departments?: readonly DirectoryEntry[],
): SpecialisedForm {
  const shelf = shelves.get(item) ?? newShelf(item);
  const zones = zonesOf(item, requester, calendars);
  const directory = directoryOf(shelf.asked, calendars, departments);
  const key = JSON.stringify([
    shelf.reads.map((path) => followPath(requester, path) ?? null),
    zones,
    directory,
  ]);
  return shelf.forms.take(key, () => withDirectory(specialiseForm(item.form, requester, zones), directory));
}

function newShelf(item: Item): FormShelf {
  const shelf = {
    reads: requesterReads(item),
    asked: directoriesAsked(item.form.fields.values()),
    forms: new RecentMap<SpecialisedForm>(MOST_FORMS),
  };
  shelves.set(item, shelf);
  return shelf;
}

/** An office is where people work by a calendar. Nothing is gathered that nobody asks for. */
function directoryOf(
  asked: ReadonlySet<DirectoryName>,
  calendars: Calendars,
  departments: readonly DirectoryEntry[] | undefined,
): Directory {
  return {
    ...(asked.has('departments') && departments && { departments: departments.map(entryOf) }),
    ...(asked.has('offices') && {
      offices: [...calendars.values()].map(({ document }) => entryOf(document)),
    }),
  };
}

function entryOf({ key, title }: DirectoryEntry): DirectoryEntry {
  return { key, title };
}

/** Today is told in the zone of the request's calendar; until that is known, in the requester's. */
function zonesOf({ document }: Item, { zone }: PersonFacts, calendars: Calendars): ZoneSource {
  const [by, table] = document.fulfilment.calendar.map;
  const zones = Object.entries(table).flatMap(([value, key]) => {
    const calendar = calendars.get(String(key));
    return calendar ? [[value, calendar.document.zone]] : [];
  });
  return {
    lookup: { map: [by as Condition, Object.fromEntries(zones)] },
    fallback: zone ?? NO_ZONE,
  };
}

function requesterReads({
  form: { document: form, byPath },
  document: { fulfilment },
}: Item): FormShelf['reads'] {
  const fields = [...byPath.values()].map(({ schema }) => schema);
  // What a new row begins with is worked out with the form.
  const presets = [...byPath].flatMap(([path, { schema }]) =>
    rowOf(path) === '' ? [] : (schema['x-preset'] ?? []),
  );
  const conditions: unknown[] = [
    fulfilment.calendar.map[0],
    ...form.rules.flatMap(({ when, set = {} }) => [when, ...Object.values(set)]),
    ...Object.values(form.access.fields).map(({ ask = true }) => ask),
    ...presets.flatMap(({ when, value }) => [when, value]),
    ...fields.flatMap((field) => [field['x-not-before'], field['x-not-after'], field['x-people']]),
  ];
  const paths = conditions.flatMap((condition) => (condition === undefined ? [] : readPaths(condition)));
  const read = paths.map(splitPath).filter(([root]) => root === 'requester');
  // Words such as `self-or-managed` stand for these facts without naming them.
  const choosy = fields.some(({ 'x-people': people = 'anyone' }) => people !== 'anyone');
  const people = choosy ? [['number'], ['manages']] : [];
  return [...read.map(([, ...path]) => path), ...people];
}
