/** Which fields a requester is not asked for, and a form's layout without them. */
import type { Condition } from '../rules/conditions/condition';
import { truth } from '../rules/conditions/evaluate';
import type { PersonFacts } from '../rules/facts';
import { childPath } from './field-path';
import type { FormField } from './field-types/field-type';
import type { FormModel } from './form-model';
import type { FormStep } from './form-steps';
import { innerOf } from './form-tree';

type Gone = ReadonlySet<string>;

/** Fields that `access` does not ask this requester for. */
export function notAsked(model: FormModel, requester: PersonFacts): readonly string[] {
  const asked = ([, { ask = true }]: [string, { ask?: unknown }]): boolean =>
    truth(ask as Condition, { values: { requester } }) === true;
  return Object.entries(model.document.access.fields)
    .filter((entry) => !asked(entry))
    .map(([path]) => path);
}

/** With a field goes what lies in it; with the last of what lies in it, the field. */
export function withWhatLiesIn(model: FormModel, paths: Iterable<string>): Gone {
  const gone = new Set(paths);
  const settle = (field: FormField, path: string, around: boolean): boolean => {
    if (around) gone.add(path);
    const inner = innerOf(field);
    const left = inner.filter((each) => !settle(each, childPath(path, each.key), gone.has(path)));
    if (inner.length > 0 && left.length === 0) gone.add(path);
    return gone.has(path);
  };
  for (const field of model.fields.values()) settle(field, childPath('', field.key), false);
  return gone;
}

/** A step without the fields that are gone; nothing where nothing is left of it. */
export function stepWithout({ sections, ...step }: FormStep, gone: Gone): readonly FormStep[] {
  const rows = rowsWithout(step.rows, gone);
  const left = sections?.flatMap((section) => {
    const sectionRows = rowsWithout(section.rows, gone);
    return sectionRows.length > 0 ? [{ ...section, rows: sectionRows }] : [];
  });
  if (rows.length === 0 && (left ?? []).length === 0) return [];
  return [{ ...step, rows, ...(left && left.length > 0 && { sections: left }) }];
}

/** @param around path of the field that the rows lie in; empty for a step */
export function rowsWithout(rows: readonly (readonly string[])[], gone: Gone, around = ''): string[][] {
  return rows
    .map((row) => row.filter((key) => !gone.has(childPath(around, key))))
    .filter((row) => row.length > 0);
}
