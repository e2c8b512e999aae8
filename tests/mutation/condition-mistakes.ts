/** Mistakes in a condition: each comparison turned round, `and` for `or`, a value left out of a list. */
import { operationIn } from '../../rules/conditions/literal';

export interface Mistake {
  readonly kind: 'comparison turned' | 'connective swapped' | 'value dropped';
  /** Where in the condition. */
  readonly path: readonly (string | number)[];
  readonly what: string;
  /** The whole condition with the mistake. */
  readonly condition: unknown;
}

/** The comparison that holds exactly where the other does not. */
const opposites: Readonly<Record<string, string>> = {
  '==': '!=',
  '!=': '==',
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  'fw.before': 'fw.onOrAfter',
  'fw.onOrAfter': 'fw.before',
  'fw.after': 'fw.onOrBefore',
  'fw.onOrBefore': 'fw.after',
  '!': '!!',
  '!!': '!',
  some: 'none',
  none: 'some',
};

/** Those without an opposite of their own. */
const negated: ReadonlySet<string> = new Set([
  'in',
  'all',
  'fw.hasAny',
  'fw.hasAll',
  'fw.startsWith',
  'fw.endsWith',
]);

export function mistakesIn(condition: unknown): readonly Mistake[] {
  if (typeof condition === 'boolean')
    return [{ kind: 'comparison turned', path: [], what: `${condition} turned`, condition: !condition }];
  const [name, args] = operationIn(condition) ?? [];
  if (name === undefined) return Array.isArray(condition) ? inside(condition, []) : [];
  return [...turned(condition, name, args), ...insideOperation(name, args)];
}

function turned(condition: unknown, name: string, args: unknown): readonly Mistake[] {
  const opposite = opposites[name];
  if (opposite !== undefined)
    return [
      {
        kind: 'comparison turned',
        path: [name],
        what: `${name} → ${opposite}`,
        condition: { [opposite]: args },
      },
    ];
  if (negated.has(name))
    return [
      { kind: 'comparison turned', path: [name], what: `${name} → not`, condition: { '!': [condition] } },
    ];
  const other = { and: 'or', or: 'and' }[name];
  if (other === undefined || !Array.isArray(args) || args.length < 2) return [];
  return [
    { kind: 'connective swapped', path: [name], what: `${name} → ${other}`, condition: { [other]: args } },
  ];
}

function insideOperation(name: string, args: unknown): readonly Mistake[] {
  if (name === 'var' || name === 'val') return [];
  const list = Array.isArray(args) ? args : [args];
  return inside(list, [name]).map((mistake) => ({ ...mistake, condition: { [name]: mistake.condition } }));
}

/** Mistakes in the operands, which are then the whole. */
function inside(operands: readonly unknown[], path: Mistake['path']): readonly Mistake[] {
  return operands.flatMap((operand, index) =>
    [...droppedFrom(operand), ...deeper(operand)].map((mistake) => ({
      ...mistake,
      path: [...path, index, ...mistake.path],
      condition: operands.map((each, place) => (place === index ? mistake.condition : each)),
    })),
  );
}

/** A constant is no comparison where it stands beside others. */
function deeper(operand: unknown): readonly Mistake[] {
  return operationIn(operand) ? mistakesIn(operand) : [];
}

function droppedFrom(operand: unknown): readonly Mistake[] {
  if (!Array.isArray(operand) || operand.some((each) => operationIn(each))) return [];
  return operand.map((value, index) => ({
    kind: 'value dropped',
    path: [index],
    what: `without ${JSON.stringify(value)}`,
    condition: operand.filter((_, place) => place !== index),
  }));
}
