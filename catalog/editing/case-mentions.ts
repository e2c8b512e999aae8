/** Where the cases of an item name its fields and their options: what is answered, and which problems are expected. */
import { isObject } from '../../forms/document-shape';
import type { RenameField } from '../../forms/editing/condition-mentions';
import { lastKeyOf } from '../../forms/editing/field-place';
import type { JsonObject } from '../../forms/editing/form-draft';
import { optionsInValue } from '../../forms/editing/option-mentions';
import type { ChangeOption } from '../../forms/editing/option-mentions';
import { mapValues } from '../../forms/editing/ordered-map';
import { childPath, EACH } from '../../forms/field-path';
import { keysIn, pointerTo } from '../../forms/json-pointer';
import { joinPath, splitPath } from '../../rules/conditions/fact-path';
import type { Json } from '../../rules/conditions/condition';
import type { ItemDraftDocument, WorkDraft } from './item-draft';
import { renamedInWork } from './work-mentions';

export function renamedInCases(item: ItemDraftDocument, rename: RenameField): ItemDraftDocument {
  return casesChanged(item, ({ answers, expect, ...rest }, place) => ({
    ...rest,
    ...(answers !== undefined && { answers: answersRenamed(answers, rename, `${place}/answers`) }),
    ...(expect !== undefined && { expect: expectRenamed(expect, rename, `${place}/expect`) }),
  }));
}

export function optionsInCases(
  item: ItemDraftDocument,
  field: string,
  change: ChangeOption,
): ItemDraftDocument {
  return casesChanged(item, (each, place) =>
    'answers' in each
      ? { ...each, answers: optionsAnswered(each.answers ?? null, '', field, change, `${place}/answers`) }
      : each,
  );
}

export function casesChanged(
  item: ItemDraftDocument,
  change: (each: JsonObject, place: string) => JsonObject,
): ItemDraftDocument {
  if (!item.cases) return item;
  // Keys keep their places: what is not touched stays as it was, to the byte.
  const cases = item.cases.map((each, at) => {
    const changed = change(each, `/cases/${at}`);
    return mapValues(each as JsonObject, (_, key) => changed[key] ?? null) as WorkDraft;
  });
  return { ...item, cases };
}

/** `path` is that of the field that is answered: rows of a list are all called `*`. */
function answersRenamed(value: Json, rename: RenameField, place: string, path = ''): Json {
  if (Array.isArray(value))
    return (value as readonly Json[]).map((each, at) =>
      isObject(each) ? answersRenamed(each, rename, pointerTo(place, at), childPath(path, EACH)) : each,
    );
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, each]) => {
      const [field, here] = [childPath(path, key), pointerTo(place, key)];
      return [lastKeyOf(rename(field, here)), answersRenamed(each, rename, here, field)];
    }),
  );
}

/** Problems are told by the pointer of an answer, `/devices/0/kind`; work that may come by the facts that it waits for. */
function expectRenamed(expect: Json, rename: RenameField, place: string): Json {
  if (!isObject(expect)) return expect;
  return mapValues(expect as JsonObject, (part, name) => {
    const here = pointerTo(place, name);
    const pointer = (text: string, at: string | number) => pointerRenamed(text, rename, pointerTo(here, at));
    if (name === 'errors' && isObject(part))
      return Object.fromEntries(
        Object.entries(part as JsonObject).map(([key, each]) => [pointer(key, key), each]),
      );
    if ((name === 'refused' || name === 'dropped') && Array.isArray(part))
      return part.map((each, at) => pointer(String(each), at));
    if (name === 'possible' && isObject(part))
      return mapValues(part as JsonObject, (facts, key) =>
        Array.isArray(facts)
          ? facts.map((fact, at) => factRenamed(String(fact), rename, pointerTo(pointerTo(here, key), at)))
          : facts,
      );
    // Who is expected to approve, or to be told, is told by the words of approvers.
    const isWork = name === 'tickets' || name === 'approvals' || name === 'notices';
    return isWork ? renamedInWork(part, rename, here) : part;
  });
}

function pointerRenamed(pointer: string, rename: RenameField, place: string): string {
  const keys = keysIn(pointer);
  const path = joinPath(keys.map((key) => (/^\d+$/.test(key) ? EACH : key)));
  const renamed = splitPath(rename(path, place));
  return renamed.reduce((lead, key, at) => pointerTo(lead, key === EACH ? (keys[at] ?? key) : key), '');
}

function factRenamed(fact: string, rename: RenameField, place: string): string {
  const lead = 'answers.';
  return fact.startsWith(lead) ? lead + rename(fact.slice(lead.length), place) : fact;
}

function optionsAnswered(
  value: Json,
  path: string,
  field: string,
  change: ChangeOption,
  place: string,
): Json {
  if (path === field) return optionsInValue(value, change, place);
  if (Array.isArray(value))
    return (value as readonly Json[]).map((each, at) =>
      optionsAnswered(each, childPath(path, EACH), field, change, pointerTo(place, at)),
    );
  if (!isObject(value)) return value;
  return mapValues(value as JsonObject, (each, key) =>
    optionsAnswered(each, childPath(path, key), field, change, pointerTo(place, key)),
  );
}
