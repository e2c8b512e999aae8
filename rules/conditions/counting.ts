/** Where a document counts working days, and in which calendars. */
import { operationIn } from './literal';
import { operandsBeforeCalendar } from './operators/working-days';

/** Whether anything in a document counts working days. Large documents are asked whenever they are compiled. */
export function countsWorkingDays(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) {
    for (const part of node) if (typeof part === 'object' && countsWorkingDays(part)) return true;
    return false;
  }
  for (const key in node) {
    if (key.startsWith('fw.') && operandsBeforeCalendar.has(key)) return true;
    const part: unknown = Reflect.get(node, key);
    if (typeof part === 'object' && countsWorkingDays(part)) return true;
  }
  return false;
}

/** The calendars that a condition counts in, as operands: a key, or what comes to one. */
export function calendarsCountedIn(node: unknown): readonly unknown[] {
  if (Array.isArray(node)) return node.flatMap(calendarsCountedIn);
  if (typeof node !== 'object' || node === null) return [];
  const [name = '', operands] = operationIn(node) ?? [];
  const before = operandsBeforeCalendar.get(name);
  const own: readonly unknown[] =
    before !== undefined && Array.isArray(operands) ? operands.slice(before, before + 1) : [];
  return [...own, ...calendarsCountedIn(operands)];
}
