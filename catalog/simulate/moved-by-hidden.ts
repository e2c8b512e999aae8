/** The answers that a change can move differently for what is hidden: they hang on what is hidden and on what is changed. */
import type { FieldGraph } from '../../forms/checks/field-graph';
import { keysOf } from '../../forms/field-path';

/**
 * Pure.
 *
 * @param hidden keys of fields
 * @returns by the keys of the fields that are changed, those of the fields that cannot be counted on any more
 */
export function movedByHidden(
  graph: FieldGraph,
  hidden: ReadonlySet<string>,
): (changed: Iterable<string>) => readonly string[] {
  if (hidden.size === 0) return () => [];
  const hanging = [...graph.fields]
    .map((path) => ({ key: firstKey(path), on: new Set([...graph.coneOf([path])].map(firstKey)) }))
    .filter(({ on }) => [...hidden].some((each) => on.has(each)));
  return (changed) => {
    const all = [...changed];
    return hanging.filter(({ on }) => all.some((each) => on.has(each))).map(({ key }) => key);
  };
}

function firstKey(path: string): string {
  return keysOf(path)[0] ?? '';
}
