/** The values of a rule's effects that are looked up by an answer: what a decision table says in its rows. */
import { isObject } from '../../../../forms/document-shape';
import { pointerTo } from '../../../../forms/json-pointer';
import type { Json } from '../../../../rules/conditions/condition';
import { readLookup } from '../../../../catalog/editing/targets/lookup-table';
import type { Lookup } from '../../../../catalog/editing/targets/lookup-table';

export interface EffectLookup {
  /** JSON pointer into the effects. */
  readonly place: string;
  /** The fact that decides. */
  readonly path: string;
  readonly values: Lookup['table'];
}

export function lookupsIn(effects: Json, place = ''): readonly EffectLookup[] {
  if (Array.isArray(effects))
    return (effects as readonly Json[]).flatMap((each, at) => lookupsIn(each, pointerTo(place, at)));
  if (!isObject(effects)) return [];
  const lookup = readLookup(effects);
  if (lookup && Object.keys(lookup.table).length > 0)
    return [{ place, path: lookup.by, values: lookup.table }];
  return Object.entries(effects as Readonly<Record<string, Json>>).flatMap(([name, each]) =>
    lookupsIn(each, pointerTo(place, name)),
  );
}
