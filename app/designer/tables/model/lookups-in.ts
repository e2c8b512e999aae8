/** The values of a rule's effects that are looked up by an answer: what a decision table says in its rows. */
import { isObject } from '../../../../forms/document-shape';
import { pointerTo } from '../../../../forms/json-pointer';
import type { Json } from '../../../../rules/conditions/condition';
import { pathOf } from '../../rules/condition/clause-operators';

export interface EffectLookup {
  /** JSON pointer into the effects. */
  readonly place: string;
  /** The fact that decides. */
  readonly path: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export function lookupsIn(effects: Json, place = ''): readonly EffectLookup[] {
  if (Array.isArray(effects))
    return (effects as readonly Json[]).flatMap((each, at) => lookupsIn(each, pointerTo(place, at)));
  if (!isObject(effects)) return [];
  const { map } = effects as Readonly<Record<string, Json>>;
  const [key, values] = Array.isArray(map) && map.length === 2 ? (map as readonly Json[]) : [];
  const path = pathOf(key);
  if (path !== undefined && isObject(values) && isPlain(values))
    return [{ place, path, values: values as EffectLookup['values'] }];
  return Object.entries(effects as Readonly<Record<string, Json>>).flatMap(([name, each]) =>
    lookupsIn(each, pointerTo(place, name)),
  );
}

function isPlain(values: object): boolean {
  const all = Object.values(values);
  return all.length > 0 && all.every((value) => typeof value === 'string' || typeof value === 'number');
}
