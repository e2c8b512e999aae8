/**
 * Where rules see a form's fields: the form as a whole, and each row of a list for itself. Groups belong to the scope
 * that they stand in; an entry of a list or tuple is a scope of its own.
 */
import { childPath, pathWithin, rowOf } from './field-path';
import type { FormField } from './field-types/field-type';
import { fieldTypeOf } from './field-types/field-types';
import { innerOf } from './form-tree';

export interface ScopeField {
  readonly path: string;
  /** Path within the scope; empty for an entry of a list itself. */
  readonly place: string;
  readonly field: FormField;
  /** The group around it, in the same scope. */
  readonly parent: ScopeField | undefined;
}

export interface Scope {
  /** Empty for the form; `devices.*` for the rows of a list, `size.0` for an entry of a tuple. */
  readonly path: string;
  /** The row whose answers rules read as `row`; empty outside rows. */
  readonly row: string;
  /** Each before what lies in it. */
  readonly fields: readonly ScopeField[];
}

export function formScope(fields: Iterable<FormField>): Scope {
  const placed = [...fields].flatMap((field) => placedIn(field, childPath('', field.key), '', undefined));
  return { path: '', row: '', fields: placed };
}

/** The scopes of the entries of a list or tuple, by key; none for other fields. */
export function entryScopes({ path, field }: Pick<ScopeField, 'path' | 'field'>): readonly Scope[] {
  if (!hasEntries(field)) return [];
  return innerOf(field).map((entry) => {
    const own = childPath(path, entry.key);
    return { path: own, row: rowOf(own), fields: placedIn(entry, own, own, undefined) };
  });
}

/** Whether a field is answered entry by entry. */
export function hasEntries({ schema }: FormField): boolean {
  const { holds } = fieldTypeOf(schema['x-type']);
  return holds === 'list' || holds === 'tuple';
}

/** The form's scope and all that lie in it. */
export function allScopes(scope: Scope): readonly Scope[] {
  return [scope, ...scope.fields.flatMap((field) => entryScopes(field).flatMap(allScopes))];
}

function placedIn(
  field: FormField,
  path: string,
  scope: string,
  parent: ScopeField | undefined,
): readonly ScopeField[] {
  const place = path === scope ? '' : scope === '' ? path : path.slice(scope.length + 1);
  const own: ScopeField = { path, place, field, parent };
  if (hasEntries(field)) return [own];
  return [
    own,
    ...innerOf(field).flatMap((part) =>
      placedIn(part, pathWithin(path, childPath('', part.key)), scope, own),
    ),
  ];
}
