/** Writes conditions over foreign names as JsonLogic over the answers of the fields that came of them. */
import type { Condition, Json } from '../../../rules/conditions/condition';
import { joinPath } from '../../../rules/conditions/fact-path';
import type { Cond, Place, Test } from './condition';
import { complete } from './complete';
import type { FieldNode } from './nodes';
import type { Kind } from './shape';

/** Where names begin, by the scopes' ids: the form, or a row. */
export type Scopes = ReadonlyMap<string, Described>;

/** What conditions have to know of a field. */
export type Described = Pick<FieldNode, 'kinds' | 'schema' | 'group' | 'prefix'>;

/** Undefined where no condition of ours can say it. */
export function logicOf(cond: Cond, scopes: Scopes): Condition | undefined {
  switch (cond.op) {
    case 'fixed':
      return cond.holds;
    case 'not': {
      const part = logicOf(cond.part, scopes);
      return part === undefined ? undefined : negated(part);
    }
    case 'test':
      return testLogic(cond.place, cond.test, scopes);
    default: {
      const parts = complete(cond.parts.map((part) => logicOf(part, scopes)));
      return parts && joined(cond.op, parts);
    }
  }
}

function joined(op: 'and' | 'or', parts: readonly Condition[]): Condition {
  const decides = op === 'or';
  if (parts.includes(decides)) return decides;
  const open = parts.filter((part) => typeof part !== 'boolean');
  const [only] = open;
  if (only === undefined) return !decides;
  return open.length === 1 ? only : { [op]: open };
}

function negated(part: Condition): Condition {
  return typeof part === 'boolean' ? !part : { '!': [part] };
}

/** A field with the keys that lead to it within its scope: none to the row itself. */
interface Found {
  readonly keys: readonly string[];
  readonly field: Described;
}

/** Each of the fields that came of one foreign entry; whichever is shown has the answer. */
function fieldsAt({ scope, names }: Place, scopes: Scopes): readonly Found[] {
  const start = scopes.get(scope.id);
  if (!start) return [];
  let found: readonly Found[] = [{ keys: [], field: start }];
  for (const name of names)
    found = found.flatMap(({ keys, field: { group, prefix = [] } }) =>
      (group?.fields ?? prefix)
        .filter((field) => field.name === name)
        .map((field) => ({ keys: [...keys, field.key], field })),
    );
  return found;
}

function testLogic(place: Place, test: Test, scopes: Scopes): Condition | undefined {
  const { root } = place.scope;
  const conditions = complete(
    fieldsAt(place, scopes).map(({ keys, field }) => fieldLogic([root, ...keys], field, test)),
  );
  return conditions && joined('or', conditions);
}

function fieldLogic(
  path: readonly string[],
  { kinds, schema }: Described,
  test: Test,
): Condition | undefined {
  const read: Condition = { var: joinPath(path) };
  const present: Condition = { exists: [...path] };
  const isNull: Condition = { and: [present, { '===': [read, null] }] };
  switch (test.is) {
    case 'present':
      return present;
    case 'one-of':
      return oneOf(read, present, test.values, isOnlyOf(kinds, 'string'));
    case 'of-kind':
      if (test.integer && kinds?.has('number') && schema.type !== 'integer') return undefined;
      return ofKind(kinds, test.kinds, present, isNull);
    case 'compared':
      return ofNumber(kinds, { and: [present, { [test.by]: [read, test.limit] }] }, present, isNull);
    case 'counted':
      return isOnlyOf(kinds, 'array')
        ? { and: [present, { [test.by]: [{ var: joinPath([...path, 'length']) }, test.limit] }] }
        : undefined;
    case 'holding':
      return isOnlyOf(kinds, 'array')
        ? joined(
            'or',
            test.values.map((value) => ({ in: [value, read] })),
          )
        : undefined;
  }
}

function oneOf(read: Condition, present: Condition, values: readonly Json[], isText: boolean): Condition {
  const [only] = values;
  if (values.length === 1) {
    if (only === null || only === undefined) return { and: [present, { '===': [read, null] }] };
    // Between texts `==` is as strict; of other kinds it would take what is written the same, and "" for nothing.
    return isText && typeof only === 'string' && only !== ''
      ? { '==': [read, only] }
      : { '===': [read, only] };
  }
  const among: Condition = { in: [read, [...values]] };
  // What is absent reads as null.
  return values.includes(null) ? { and: [present, among] } : among;
}

/** A comparison holds for everything that is no number. */
function ofNumber(
  kinds: FieldNode['kinds'],
  compared: Condition,
  present: Condition,
  isNull: Condition,
): Condition | undefined {
  if (!kinds) return undefined;
  if (!kinds.has('number')) return present;
  if (kinds.size === 1) return compared;
  return kinds.size === 2 && kinds.has('null') ? { or: [isNull, compared] } : undefined;
}

function ofKind(
  own: FieldNode['kinds'],
  asked: readonly Kind[],
  present: Condition,
  isNull: Condition,
): Condition | undefined {
  if (!own) return undefined;
  const meant = new Set(asked);
  const hit = [...own].filter((kind) => meant.has(kind));
  if (hit.length === 0) return false;
  if (hit.length === own.size) return present;
  if (hit.length === 1 && hit[0] === 'null') return isNull;
  return hit.length === own.size - 1 && !hit.includes('null') && own.has('null')
    ? { and: [present, { '!': [isNull] }] }
    : undefined;
}

function isOnlyOf(kinds: FieldNode['kinds'], kind: Kind): boolean {
  return kinds?.size === 1 && kinds.has(kind);
}
