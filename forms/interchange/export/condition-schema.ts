/** Writes conditions as plain schemas of the answers, where JSON Schema has words for them. */
import type { Condition, Json } from '../../../rules/conditions/condition';
import { splitPath } from '../../../rules/conditions/fact-path';
import { literalOf, operationIn } from '../../../rules/conditions/literal';
import { readPaths } from '../../../rules/conditions/read-paths';
import { complete } from '../import/complete';
import { allOf, anyOf, notSo } from './plain-schema';
import type { Plain } from './plain-schema';
import { amongValues, compared, counted, equals, holdsValue, negated, truthy } from './value-test';
import type { Order, ValueTest } from './value-test';

/** Says of an answer what is tested; undefined for a path that is no answer here. */
export type TellAnswer = (keys: readonly string[], test: ValueTest | 'present') => Plain | undefined;

/** Undefined where JSON Schema cannot say it. */
export function conditionSchema(condition: Condition, tell: TellAnswer): Plain | undefined {
  const literal = literalOf(condition);
  if (literal) return truthy.holds(literal.value as Json);
  const [name, args] = operationIn(condition) ?? ['', null];
  const operands = (Array.isArray(args) ? args : [args]) as readonly Condition[];
  switch (name) {
    case 'and':
    case 'or': {
      const parts = complete(operands.map((operand) => conditionSchema(operand, tell)));
      return parts && (name === 'and' ? allOf(parts) : anyOf(parts));
    }
    case '!':
    case '!!': {
      const part = conditionSchema(operands[0] ?? null, tell);
      if (part === undefined) return undefined;
      return name === '!' ? notSo(part) : part;
    }
    case 'var':
      return told(condition, truthy, tell);
    case 'exists':
      return operands.every((key) => typeof key === 'string')
        ? tell(operands as string[], 'present')
        : undefined;
    case 'missing':
      return missing(operands, tell);
    default:
      return comparison(name, operands, tell);
  }
}

function comparison(name: string, operands: readonly Condition[], tell: TellAnswer): Plain | undefined {
  const [left, right] = operands;
  if (left === undefined || right === undefined || operands.length > 2) return undefined;
  if (name === 'in') return membership(left, right, tell);
  const [fact, literal, by] = isRead(left) ? [left, right, name] : [right, left, mirrored[name] ?? name];
  const value = literalOf(literal)?.value as Json | undefined;
  if (value === undefined || !isRead(fact)) return undefined;
  switch (by) {
    case '==':
    case '===':
      return told(fact, equals(value, by === '=='), tell);
    case '!=':
    case '!==': {
      const same = equals(value, by === '!=');
      return told(fact, same && negated(same), tell);
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return typeof value === 'number' ? ordered(fact, by, value, tell) : undefined;
    default:
      return undefined;
  }
}

const mirrored: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function ordered(fact: Condition, by: Order, limit: number, tell: TellAnswer): Plain | undefined {
  const keys = pathOf(fact);
  if (keys?.at(-1) !== 'length') return told(fact, compared(by, limit), tell);
  const test = counted(by, limit);
  return test && tell(keys.slice(0, -1), test);
}

function membership(left: Condition, right: Condition, tell: TellAnswer): Plain | undefined {
  const list = literalOf(right)?.value;
  if (isRead(left) && Array.isArray(list)) return told(left, amongValues(list as Json[]), tell);
  const sought = literalOf(left)?.value as Json | undefined;
  return isRead(right) && sought !== undefined ? told(right, holdsValue(sought), tell) : undefined;
}

/** Whether any of the paths has nothing, null or the empty text. */
function missing(paths: readonly Condition[], tell: TellAnswer): Plain | undefined {
  const there = amongValues([null, '']);
  const gone = complete(
    paths.map((path) => (typeof path === 'string' && there ? tell(splitPath(path), there) : undefined)),
  );
  return gone && anyOf(gone);
}

function told(fact: Condition, test: ValueTest | undefined, tell: TellAnswer): Plain | undefined {
  const keys = pathOf(fact);
  return keys && test && tell(keys, test);
}

function isRead(node: Condition): boolean {
  return pathOf(node) !== undefined;
}

function pathOf(node: Condition): readonly string[] | undefined {
  const [name, args] = operationIn(node) ?? [];
  const path = Array.isArray(args) && args.length === 1 ? (args[0] as unknown) : args;
  return name === 'var' && typeof path === 'string' && path !== '' ? splitPath(path) : undefined;
}

/** What of a condition reads the row at hand, and what reads the form; undefined where the two are entangled. */
export function byScope(
  condition: Condition,
): { readonly row: Condition; readonly form: Condition } | undefined {
  const [name, args] = operationIn(condition) ?? [];
  const parts = name === 'and' && Array.isArray(args) ? (args as readonly Condition[]) : [condition];
  const rooted = parts.map((part) => ({
    part,
    roots: new Set(readPaths(part).map((path) => splitPath(path)[0])),
  }));
  if (rooted.some(({ roots }) => roots.has('row') && roots.size > 1)) return undefined;
  const own = rooted.filter(({ roots }) => roots.has('row')).map(({ part }) => part);
  const others = rooted.filter(({ roots }) => !roots.has('row')).map(({ part }) => part);
  return { row: { and: own }, form: { and: others } };
}
