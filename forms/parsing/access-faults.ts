/** Mistakes in what decides about persons: who is asked, presets, bounds of dates, which persons may be chosen. */
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import type { Condition } from '../../rules/conditions/condition';
import { readPaths } from '../../rules/conditions/read-paths';
import type { FormDocument } from '../form-document';
import { pointerTo } from '../json-pointer';
import { isPeopleWord, peopleWords } from '../people-word';
import { conditionFaults, requesterOnly } from './condition-faults';
import { ruleFacts } from './rule-faults';

export function accessFaults({ schema, access }: FormDocument): readonly AuthorFault[] {
  return Object.entries(access.fields).flatMap(([field, { ask = true }]) => {
    const place = pointerTo('/access/fields', field);
    if (!Object.hasOwn(schema.properties, field)) return [authorFault(place, 'no-such-field', { field })];
    return conditionFaults(ask as Condition, `${place}/ask`, requesterOnly);
  });
}

export function expressionFaults({ schema }: FormDocument): readonly AuthorFault[] {
  const facts = ruleFacts(schema.properties);
  return Object.entries(schema.properties).flatMap(([key, field]) => {
    const place = pointerTo('/schema/properties', key);
    const { 'x-preset': preset, 'x-people': people } = field;
    const bounds = (['x-not-before', 'x-not-after'] as const).flatMap((bound) =>
      field[bound] === undefined
        ? []
        : conditionFaults(field[bound] as Condition, `${place}/${bound}`, facts),
    );
    const presets = preset
      ? [
          ...conditionFaults((preset.when ?? true) as Condition, `${place}/x-preset/when`, requesterOnly),
          ...conditionFaults(preset.value as Condition, `${place}/x-preset/value`, requesterOnly),
        ]
      : [];
    return [...bounds, ...presets, ...(people === undefined ? [] : peopleFaults(people as Condition, place))];
  });
}

function peopleFaults(people: Condition, field: string): readonly AuthorFault[] {
  const place = `${field}/x-people`;
  const faults = conditionFaults(people, place, requesterOnly);
  if (faults.length > 0 || readPaths(people).length > 0 || isPeopleWord(people)) return faults;
  return [authorFault(place, 'unknown-word', { word: String(people), known: peopleWords.join(', ') })];
}
