/** Which tickets a condition asks for among those that were opened. */
import { literalOf, operationIn } from '../../rules/conditions/literal';
import { readPaths } from '../../rules/conditions/read-paths';
import { ticketBase } from './ticket-base';

const OPENED = 'opened';

/** Keys without elements; null for a condition that looks at all that was opened. */
export function keysAskedOf(condition: unknown): ReadonlySet<string> | null {
  const keys = new Set<string>();
  return gather(condition, keys) ? keys : null;
}

/** False where the keys cannot be told. */
function gather(node: unknown, keys: Set<string>): boolean {
  if (!mentionsOpened(node)) return true;
  const [name, args] = operationIn(node) ?? [];
  const operands: readonly unknown[] = Array.isArray(args) ? args : [args];
  const [first, second] = operands;
  const asked = name === 'in' ? [first] : listIn(name, operands);
  if (asked && (isOpened(second) || isOpened(first))) {
    const words = asked.map((each) => literalOf(each)?.value ?? each);
    if (!words.every((word) => typeof word === 'string')) return false;
    for (const word of words) keys.add(ticketBase(word));
    return true;
  }
  if (isOpened(node) || name === undefined) return false;
  return operands.every((each) => gather(each, keys));
}

/** The keys of `{ "fw.hasAny": [opened, keys] }`. */
function listIn(name: string | undefined, [first, second]: readonly unknown[]): readonly unknown[] | null {
  if (name !== 'fw.hasAny' && name !== 'fw.hasAll') return null;
  const list = isOpened(first) ? second : first;
  return Array.isArray(list) ? (list as readonly unknown[]) : null;
}

function isOpened(node: unknown): boolean {
  const [name, args] = operationIn(node) ?? [];
  const [path] = Array.isArray(args) ? (args as readonly unknown[]) : [args];
  return name === 'var' && path === OPENED;
}

function mentionsOpened(node: unknown): boolean {
  return readPaths(node).some((path) => path === '' || path.split('.')[0] === OPENED);
}
