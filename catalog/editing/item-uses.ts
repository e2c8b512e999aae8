/** What in an item depends on a field of its form, outside of the form, and what has to go with the field. */
import { isWithin } from '../../forms/field-path';
import type { FieldUse } from '../../forms/editing/field-uses';
import { withoutPlaces } from '../../forms/editing/without-places';
import type { ItemDraftDocument } from './item-draft';
import { renamedOutsideForm } from './item-mentions';

export function usesOutsideForm(item: ItemDraftDocument, field: string): readonly FieldUse[] {
  const uses: FieldUse[] = [];
  renamedOutsideForm(item, (path, place) => {
    if (isWithin(path, field)) uses.push({ place, removes: removedAt(place) });
    return path;
  });
  return uses;
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
  return withoutPlaces(reworded, [...places, ...empty]);
}

/** An element of a list, or the element that a condition decides about; null for what the item cannot be without. */
function removedAt(place: string): string | null {
  if (isText(place)) return place;
  if (/\/(shows|approvers)\/\d+$/.test(place)) return place;
  if (place.startsWith('/keyDate')) return '/keyDate';
  const element = /^\/fulfilment(?:\/.*)?\/(?:rules|approvals|invariants|closing)\/\d+(?=\/|$)/.exec(place);
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
