/** Mistakes in conditions and expressions: what does not compile, and what reads facts that it cannot know. */
import { fieldReadBy, withoutAnswersTo } from '../answer-reads';
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import { RuleBudgetError } from '../../rules/conditions/budget';
import { compileCondition } from '../../rules/conditions/compile-condition';
import type { Condition } from '../../rules/conditions/condition';
import { ConditionError } from '../../rules/conditions/condition-error';
import { splitPath } from '../../rules/conditions/fact-path';
import { readPaths } from '../../rules/conditions/read-paths';
import { childPath, EACH, isWithin, keysOf } from '../field-path';
import type { ReadableFacts } from './rule-facts';

export function conditionFaults(
  condition: Condition,
  place: string,
  facts: ReadableFacts,
): readonly AuthorFault[] {
  try {
    compileCondition(condition, { calendars: false });
  } catch (error) {
    return [compileFault(error, place)];
  }
  const paths = readPaths(condition);
  const faults = paths.flatMap((path) => readFault(path, place, facts));
  if (faults.length > 0) return faults;
  // Where a role decides that a field is not asked, its key must be able to leave every condition.
  const rest = withoutAnswersTo(facts.fields, condition, facts.row);
  const reads = readPaths(rest).some((path) => fieldReadBy(path, facts.fields, facts.row) !== undefined);
  return reads || mentions(rest, guardedInside(paths, facts)) ? [authorFault(place, 'reads-at-large')] : [];
}

/** Keys of guarded fields in the lists that a condition reads. */
function guardedInside(paths: readonly string[], { fields, guarded, row }: ReadableFacts): readonly string[] {
  const lists = paths.flatMap((path) => fieldReadBy(path, fields, row) ?? []);
  return [...guarded]
    .filter((path) => lists.some((list) => isWithin(path, list)))
    .flatMap((path) => keysOf(path).at(-1) ?? []);
}

/** Whether a condition has one of the keys in any of its texts, where it could be read in a loop. */
function mentions(condition: Condition, keys: readonly string[]): boolean {
  if (typeof condition === 'string') return splitPath(condition).some((key) => keys.includes(key));
  if (condition === null || typeof condition !== 'object') return false;
  return keys.length > 0 && Object.values(condition).some((part: Condition) => mentions(part, keys));
}

/** Entries of lists are not read by number: rows come and go. */
function readFault(path: string, place: string, facts: ReadableFacts): readonly AuthorFault[] {
  const { roots, fields, row } = facts;
  const keys = splitPath(path);
  const [root = ''] = keys;
  if (path === '' || path === 'answers') return [authorFault(place, 'reads-at-large')];
  if (!roots.includes(root))
    return [authorFault(place, 'reads-elsewhere', { path, known: roots.join(', ') })];
  if (root !== 'answers' && root !== 'row') return [];
  const read = fieldReadBy(path, fields, row);
  const beyond = keys.slice(1 + keysOf(read ?? '').length - keysOf(root === 'row' ? row : '').length);
  if (read === undefined) return [authorFault(place, 'no-such-field', { field: keys[1] ?? '' })];
  return leadsOn(read, beyond, fields)
    ? []
    : [authorFault(place, 'no-such-field', { field: keys.slice(1).join('.') })];
}

/** Whether an answer has anything at the keys: a leaf its parts, a list its length. */
function leadsOn(field: string, beyond: readonly string[], fields: ReadonlySet<string>): boolean {
  if (beyond.length === 0) return true;
  const holdsOthers = [...fields].some((path) => path !== field && isWithin(path, field));
  return (
    !holdsOthers || (fields.has(childPath(field, EACH)) && beyond.length === 1 && beyond[0] === 'length')
  );
}

function compileFault(error: unknown, place: string): AuthorFault {
  if (error instanceof ConditionError) {
    const [en, zh] = [error.describe('en'), error.describe('zh-CN')];
    return {
      code: 'E-401',
      place: place + error.path,
      message: { en: en.message, 'zh-CN': zh.message },
      remedy: { en: en.remedy, 'zh-CN': zh.remedy },
    };
  }
  if (error instanceof RuleBudgetError) {
    return authorFault(place + error.path, error.kind === 'depth' ? 'too-deep' : 'above', {
      limit: error.limit,
    });
  }
  throw error;
}
