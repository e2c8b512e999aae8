/** Mistakes in the form rules: ids, targets, options and values that are not there, rules without effect. */
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import type { Condition } from '../../rules/conditions/condition';
import { readPaths } from '../../rules/conditions/read-paths';
import { fieldTypeOf } from '../field-types/field-types';
import { rowOf } from '../field-path';
import type { FormDocument, FormRule } from '../form-document';
import { fieldEffects, hasEffect, readsRow, rowsOf } from '../form-rule';
import type { FieldEffect } from '../form-rule';
import { pointerTo } from '../json-pointer';
import { conditionFaults } from './condition-faults';
import type { DocumentField, DocumentFields } from './document-fields';
import { acceptsValue } from './field-faults';
import { factsFor, type ReadableFacts, type RuleFacts } from './rule-facts';

export function ruleFaults(
  { rules }: FormDocument,
  fields: DocumentFields,
  facts: RuleFacts,
): readonly AuthorFault[] {
  return rules.flatMap((rule, at) => {
    const place = `/rules/${at}`;
    const twice = rules.findIndex((other) => other.id === rule.id) < at;
    const faults = [
      ...conditionFaults(rule.when as Condition, `${place}/when`, factsFor(facts, onlyRow(rule))),
      ...effectFaults(rule, place, fields, facts),
    ];
    return [
      ...(twice ? [authorFault(`${place}/id`, 'id-twice', { id: rule.id })] : []),
      ...(faults.length > 0 ? faults : rowFaults(rule, place)),
    ];
  });
}

/** The row that all of a rule's targets lie in; empty where they lie in several, or in none. */
function onlyRow(rule: FormRule): string {
  const rows = rowsOf(rule);
  return rows.length === 1 ? (rows[0] ?? '') : '';
}

/** A rule that reads a row must know which: what it says of the form as a whole would be said once for each. */
function rowFaults(rule: FormRule, place: string): readonly AuthorFault[] {
  const atLarge = (rule.messages ?? []).some(({ at }) => at === null);
  return readsRow(rule.when) && (atLarge || onlyRow(rule) === '')
    ? [authorFault(`${place}/when`, 'row-unclear', { rule: rule.id })]
    : [];
}

interface Target {
  readonly field: string;
  readonly effect: FieldEffect | 'offer' | 'set' | 'messages';
  readonly at: string;
}

function targetsIn(rule: FormRule, place: string): readonly Target[] {
  const { offer = {}, set = {}, messages = [] } = rule;
  return [
    ...fieldEffects.flatMap((effect) =>
      (rule[effect] ?? []).map((field, at) => ({ field, effect, at: `${place}/${effect}/${at}` })),
    ),
    ...Object.keys(offer).map((field) => ({
      field,
      effect: 'offer' as const,
      at: pointerTo(`${place}/offer`, field),
    })),
    ...Object.keys(set).map((field) => ({
      field,
      effect: 'set' as const,
      at: pointerTo(`${place}/set`, field),
    })),
    ...messages.flatMap(({ at: field }, at) =>
      field === null ? [] : [{ field, effect: 'messages' as const, at: `${place}/messages/${at}/at` }],
    ),
  ];
}

function effectFaults(
  rule: FormRule,
  place: string,
  fields: DocumentFields,
  facts: RuleFacts,
): readonly AuthorFault[] {
  if (!hasEffect(rule)) return [authorFault(place, 'no-effect', { rule: rule.id })];
  const targets = targetsIn(rule, place);
  const lost = targets.flatMap(({ field, at, effect }) => targetFaults(field, effect, at, fields.get(field)));
  if (lost.length > 0) return lost;
  const { offer = {}, set = {} } = rule;
  return [
    ...Object.entries(offer).flatMap(([path, options]) =>
      offerFaults(path, options, fields.get(path), pointerTo(`${place}/offer`, path)),
    ),
    ...Object.entries(set).flatMap(([path, value]) =>
      valueFaults(
        value as Condition,
        fields.get(path),
        pointerTo(`${place}/set`, path),
        factsFor(facts, rowOf(path)),
      ),
    ),
  ];
}

/** What may be done to an entry of a list: everything else would move the entries after it. */
const entryEffects: ReadonlySet<Target['effect']> = new Set(['offer', 'readOnly', 'messages']);

function targetFaults(
  field: string,
  effect: Target['effect'],
  at: string,
  found: DocumentField | undefined,
): readonly AuthorFault[] {
  if (!found) return [authorFault(at, 'no-such-field', { field })];
  if (found.around !== undefined && !entryEffects.has(effect))
    return [authorFault(at, 'entry-target', { field, effect })];
  const { holds, display } = fieldTypeOf(found.schema['x-type']);
  // The value of a group is that of what lies in it; headings have none.
  return (effect === 'set' && holds) || (display && needsAnswer.has(effect))
    ? [authorFault(at, 'no-value', { field })]
    : [];
}

const needsAnswer: ReadonlySet<Target['effect']> = new Set(['require', 'optional', 'clear', 'set', 'offer']);

function offerFaults(
  field: string,
  offered: readonly string[],
  found: DocumentField | undefined,
  place: string,
): readonly AuthorFault[] {
  const options = found && fieldTypeOf(found.schema['x-type']).options?.(found.schema);
  if (!options) return [authorFault(place, 'no-options', { field })];
  return offered
    .filter((option) => !options.includes(option))
    .map((option) => authorFault(place, 'no-such-option', { field, option }));
}

/** A value that a rule sets is an expression; one that reads nothing can be judged here. */
function valueFaults(
  value: Condition,
  found: DocumentField | undefined,
  place: string,
  facts: ReadableFacts,
): readonly AuthorFault[] {
  const faults = conditionFaults(value, place, facts);
  if (faults.length > 0 || !found || readPaths(value).length > 0) return faults;
  const { schema, path: field } = found;
  return acceptsValue(fieldTypeOf(schema['x-type']), schema, value)
    ? []
    : [authorFault(place, 'invalid-value', { field })];
}
