/** Reads what was decided about conflicts, as it was posted. */
import { isObject } from '../../../forms/document-shape';
import { invalid } from '../../../people/refusal';
import type { Resolution } from './draft-orders';

/** @throws E-902 for anything but a resolution or nothing */
export function readResolution(value: unknown): Resolution | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value) || typeof value.revision !== 'number' || !isObject(value.choices))
    throw invalid('E-902');
  const choices = Object.entries(value.choices).map(([path, take]) => {
    if (take !== 'mine' && take !== 'theirs') throw invalid('E-902');
    return [path, take] as const;
  });
  return { revision: value.revision, choices: Object.fromEntries(choices) };
}
