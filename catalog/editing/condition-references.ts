/** Where an item refers to its named conditions, `{ "fw.is": "isRemote" }`: found, and other JSON put in their places. */
import { pointerTo } from '../../forms/json-pointer';
import type { Json } from '../../rules/conditions/condition';
import { operationIn } from '../../rules/conditions/literal';
import type { FulfilmentDraft, ItemDraftDocument } from './item-draft';

const REFERENCE = 'fw.is';

/** Gives what is to stand in the place of a reference; undefined leaves it. */
export type ChangeReference = (name: string, place: string) => Json | undefined;

/** Conditions are referred to everywhere in the fulfilment, and nowhere else. */
export function referencesChanged(item: ItemDraftDocument, change: ChangeReference): ItemDraftDocument {
  const fulfilment = changedIn(item.fulfilment, change, '/fulfilment') as FulfilmentDraft;
  return { ...item, fulfilment };
}

/** JSON pointers of everything that refers to a condition. */
export function referencesTo(item: ItemDraftDocument, condition: string): readonly string[] {
  const places: string[] = [];
  referencesChanged(item, (name, place) => {
    if (name === condition) places.push(place);
    return undefined;
  });
  return places;
}

function changedIn(node: Json, change: ChangeReference, place: string): Json {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node))
    return (node as readonly Json[]).map((each, at) => changedIn(each, change, pointerTo(place, at)));
  const [operator, name] = operationIn(node) ?? [];
  if (operator === REFERENCE && typeof name === 'string') return change(name, place) ?? node;
  return Object.fromEntries(
    Object.entries(node).map(([key, each]) => [key, changedIn(each, change, pointerTo(place, key))]),
  );
}
