/** What in an item depends on a field of its form, outside of the form, and what has to go with the field. */
import { isWithin } from '../../forms/field-path';
import type { FieldUse } from '../../forms/editing/field-uses';
import { withoutPlaces } from '../../forms/editing/without-places';
import { keysIn } from '../../forms/json-pointer';
import { referencesTo } from './condition-references';
import type { ItemDraftDocument } from './item-draft';
import { renamedOutsideForm } from './item-mentions';
import { withTablesWhole } from './table-uses';

/** What a condition with a name decides goes with the condition, wherever it refers to it. */
export function usesOutsideForm(item: ItemDraftDocument, field: string): readonly FieldUse[] {
  const places: string[] = [];
  renamedOutsideForm(item, (path, place) => {
    // What is answered inside of the field goes with its answer.
    const isNamed = place.startsWith('/cases/') ? path === field : isWithin(path, field);
    if (isNamed) places.push(place);
    return path;
  });
  return withReferences(item, places).map((place) => ({ place, removes: removedAt(place) }));
}

function withReferences(item: ItemDraftDocument, places: readonly string[]): readonly string[] {
  const all = new Set(places);
  // A set is gone through in the order of its additions: what refers to a condition that is added is added too.
  for (const place of all) {
    const [, part, name] = /^\/fulfilment\/(conditions)\/([^/]+)/.exec(place) ?? [];
    if (part !== undefined && name !== undefined)
      for (const reference of referencesTo(item, keysIn(`/${name}`)[0] ?? '')) all.add(reference);
  }
  return [...all];
}

/** The item without what depends on the field; approvals that nobody is left to give go too. */
export function withoutUsesOutsideForm(
  item: ItemDraftDocument,
  field: string,
  uses: readonly FieldUse[],
): ItemDraftDocument {
  const slots = uses.filter(({ place }) => isText(place)).map(({ place }) => place);
  const reworded = renamedOutsideForm(item, (path, place) =>
    slots.includes(place) && isWithin(path, field) ? '' : path,
  );
  const places = uses.flatMap(({ place, removes }) => (removes === null || isText(place) ? [] : [removes]));
  const empty = places.flatMap((place) => {
    const approval = /^(.*\/approvals\/\d+)\/approvers\/\d+$/.exec(place)?.[1];
    const left =
      approval === undefined ? 1 : wordsAt(item, approval) - countIn(places, `${approval}/approvers/`);
    return approval !== undefined && left === 0 ? [approval] : [];
  });
  return withoutPlaces(reworded, withTablesWhole(item, [...places, ...empty]));
}

/** An element of a list, or the element that a condition decides about; null for what the item cannot be without. */
function removedAt(place: string): string | null {
  if (isText(place)) return place;
  if (/\/(shows|approvers)\/\d+$/.test(place)) return place;
  const whole = ['/keyDate', '/fulfilment/promise'].find((each) => place.startsWith(`${each}/`));
  if (whole !== undefined) return whole;
  if (place.startsWith('/cases/')) return place;
  const element =
    /^\/fulfilment(?:\/.*)?\/(?:rules|tables|inputs|rows|approvals|invariants|closing)\/\d+(?=\/|$)/.exec(
      place,
    ) ?? /^\/fulfilment\/conditions\/[^/]+/.exec(place);
  return element?.[0] ?? /^\/fulfilment\/owners\/[^/]+/.exec(place)?.[0] ?? null;
}

/** Slots stand in texts by locale. */
function isText(place: string): boolean {
  return /\/(en|zh-CN)$/.test(place);
}

function wordsAt(item: ItemDraftDocument, approval: string): number {
  const found = approval
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>>)[key], item);
  return (found as { readonly approvers: readonly string[] }).approvers.length;
}

function countIn(places: readonly string[], lead: string): number {
  return places.filter((place) => place.startsWith(lead)).length;
}
