/** Whether a condition reads some of the answers: one of them, something inside one, or all at once. */
import { splitPath } from '../../rules/conditions/fact-path';
import { readPaths } from '../../rules/conditions/read-paths';

/** @param keys of fields */
export function readsAnswers(condition: unknown, keys: ReadonlySet<string>): boolean {
  return readPaths(condition).some((path) => {
    const [root, key] = splitPath(path);
    return path === '' || (root === 'answers' && (key === undefined || keys.has(key)));
  });
}
