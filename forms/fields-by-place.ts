/** The resolved fields by the places of their answers, as they are asked for. */
import type { CompiledForm } from './compiled-form';
import type { Resolution } from './resolution';
import type { ResolvedField } from './resolved-form';

type Fields = Record<string, ResolvedField>;

/** Each before what lies in it. */
export function fieldsByPlace(resolution: Resolution, { usual }: CompiledForm): Fields {
  const { scope } = resolution;
  if (scope.lists.length > 0) return withEntries(resolution, {});
  // Most fields stand as usual: copying a whole object and changing some of it takes far less than making it.
  const fields: Fields = { ...usual };
  for (const field of scope.fields) {
    const state = resolution.states[field.index];
    if (state && state !== field.usual) fields[field.place] = state;
  }
  return fields;
}

function withEntries(resolution: Resolution, fields: Fields): Fields {
  for (const field of resolution.scope.fields) {
    const state = resolution.states[field.index];
    if (state) fields[resolution.placeOf(field)] = state;
    for (const entry of resolution.holdings[field.index]?.entries ?? []) withEntries(entry, fields);
  }
  return fields;
}
