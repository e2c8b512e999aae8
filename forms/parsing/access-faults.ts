/** Mistakes in what decides about persons: who is asked, presets, bounds of dates, which persons may be chosen. */
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import type { Condition } from '../../rules/conditions/condition';
import { readPaths } from '../../rules/conditions/read-paths';
import { rowOf } from '../field-path';
import type { FormDocument } from '../form-document';
import { pointerTo } from '../json-pointer';
import { isPeopleWord, peopleWords } from '../people-word';
import { conditionFaults } from './condition-faults';
import type { DocumentField, DocumentFields } from './document-fields';
import { factsFor, requesterOnly, type RuleFacts } from './rule-facts';

export function accessFaults({ access }: FormDocument, fields: DocumentFields): readonly AuthorFault[] {
  return Object.entries(access.fields).flatMap(([field, { ask = true }]) => {
    const place = pointerTo('/access/fields', field);
    const found = fields.get(field);
    if (!found) return [authorFault(place, 'no-such-field', { field })];
    // An entry that is not there would move those after it.
    if (found.around !== undefined && ask !== true)
      return [authorFault(`${place}/ask`, 'entry-target', { field, effect: 'ask' })];
    return conditionFaults(ask as Condition, `${place}/ask`, requesterOnly);
  });
}

export function expressionFaults(fields: DocumentFields, facts: RuleFacts): readonly AuthorFault[] {
  return [...fields.values()].flatMap((field) => [
    ...boundFaults(field, facts),
    ...presetFaults(field),
    ...peopleFaults(field),
  ]);
}

function boundFaults({ path, schema, place }: DocumentField, facts: RuleFacts): readonly AuthorFault[] {
  return (['x-not-before', 'x-not-after'] as const).flatMap((bound) =>
    schema[bound] === undefined
      ? []
      : conditionFaults(schema[bound] as Condition, `${place}/${bound}`, factsFor(facts, rowOf(path))),
  );
}

function presetFaults({ schema: { 'x-preset': preset }, place }: DocumentField): readonly AuthorFault[] {
  if (!preset) return [];
  return [
    ...conditionFaults((preset.when ?? true) as Condition, `${place}/x-preset/when`, requesterOnly),
    ...conditionFaults(preset.value as Condition, `${place}/x-preset/value`, requesterOnly),
  ];
}

function peopleFaults({
  schema: { 'x-people': people },
  place: field,
}: DocumentField): readonly AuthorFault[] {
  if (people === undefined) return [];
  const place = `${field}/x-people`;
  const condition = people as Condition;
  const faults = conditionFaults(condition, place, requesterOnly);
  if (faults.length > 0 || readPaths(condition).length > 0 || isPeopleWord(condition)) return faults;
  return [authorFault(place, 'unknown-word', { word: String(condition), known: peopleWords.join(', ') })];
}
