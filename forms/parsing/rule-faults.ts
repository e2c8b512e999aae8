/** Mistakes in the form rules: ids, targets, options and values that are not there, rules without effect. */
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import type { Condition } from '../../rules/conditions/condition';
import { readPaths } from '../../rules/conditions/read-paths';
import { fieldTypeOf } from '../field-types/field-types';
import type { FieldSchema, FormDocument, FormRule } from '../form-document';
import { fieldEffects } from '../form-rule';
import { pointerTo } from '../json-pointer';
import { conditionFaults } from './condition-faults';
import type { ReadableFacts } from './condition-faults';
import { acceptsValue } from './field-faults';

type Fields = Readonly<Record<string, FieldSchema>>;

export function ruleFaults({ schema, rules }: FormDocument): readonly AuthorFault[] {
  const fields = schema.properties;
  const facts = ruleFacts(fields);
  return rules.flatMap((rule, at) => {
    const place = `/rules/${at}`;
    const twice = rules.findIndex((other) => other.id === rule.id) < at;
    return [
      ...(twice ? [authorFault(`${place}/id`, 'id-twice', { id: rule.id })] : []),
      ...conditionFaults(conditionOf(rule), `${place}/when`, facts),
      ...effectFaults(rule, place, fields, facts),
    ];
  });
}

/** What form rules and bounds of dates may read. */
export function ruleFacts(fields: Fields): ReadableFacts {
  return { roots: ['answers', 'requester', 'subject', 'today'], fields: new Set(Object.keys(fields)) };
}

function conditionOf(rule: FormRule): Condition {
  return rule.when as Condition;
}

function effectFaults(
  rule: FormRule,
  place: string,
  fields: Fields,
  facts: ReadableFacts,
): readonly AuthorFault[] {
  const { offer = {}, set = {} } = rule;
  const lists = fieldEffects.flatMap((effect) =>
    (rule[effect] ?? []).map((field, at) => ({ field, at: `${place}/${effect}/${at}` })),
  );
  const targets = [
    ...lists,
    ...Object.keys(offer).map((field) => ({ field, at: pointerTo(`${place}/offer`, field) })),
    ...Object.keys(set).map((field) => ({ field, at: pointerTo(`${place}/set`, field) })),
  ];
  if (targets.length === 0) return [authorFault(place, 'no-effect', { rule: rule.id })];
  const lost = targets.filter(({ field }) => !Object.hasOwn(fields, field));
  if (lost.length > 0) return lost.map(({ field, at }) => authorFault(at, 'no-such-field', { field }));
  return [
    ...Object.entries(offer).flatMap(([key, options]) =>
      offerFaults(key, options, fields[key], pointerTo(`${place}/offer`, key)),
    ),
    ...Object.entries(set).flatMap(([key, value]) =>
      valueFaults(key, value as Condition, fields[key], pointerTo(`${place}/set`, key), facts),
    ),
  ];
}

function offerFaults(
  field: string,
  offered: readonly string[],
  schema: FieldSchema | undefined,
  place: string,
): readonly AuthorFault[] {
  const options = schema && fieldTypeOf(schema['x-type']).options?.(schema);
  if (!options) return [authorFault(place, 'no-options', { field })];
  return offered
    .filter((option) => !options.includes(option))
    .map((option) => authorFault(place, 'no-such-option', { field, option }));
}

/** A value that a rule sets is an expression; one that reads nothing can be judged here. */
function valueFaults(
  field: string,
  value: Condition,
  schema: FieldSchema | undefined,
  place: string,
  facts: ReadableFacts,
): readonly AuthorFault[] {
  const faults = conditionFaults(value, place, facts);
  if (faults.length > 0 || !schema || readPaths(value).length > 0) return faults;
  return acceptsValue(fieldTypeOf(schema['x-type']), schema, value)
    ? []
    : [authorFault(place, 'invalid-value', { field })];
}
