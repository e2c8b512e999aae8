/** Mistakes in conditions and expressions: what does not compile, and what reads facts that it cannot know. */
import { fieldReadBy, withoutAnswersTo } from '../answer-reads';
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import { RuleBudgetError } from '../../rules/conditions/budget';
import { compileCondition } from '../../rules/conditions/compile-condition';
import type { Condition } from '../../rules/conditions/condition';
import { ConditionError } from '../../rules/conditions/condition-error';
import { readPaths } from '../../rules/conditions/read-paths';

/** The facts that a condition may read where it stands. */
export interface ReadableFacts {
  readonly roots: readonly string[];
  /** Keys of the form's fields, where `answers` is among the roots. */
  readonly fields: ReadonlySet<string>;
}

/** What decides about a requester before anybody has answered anything. */
export const requesterOnly: ReadableFacts = { roots: ['requester'], fields: new Set() };

export function conditionFaults(
  condition: Condition,
  place: string,
  facts: ReadableFacts,
): readonly AuthorFault[] {
  try {
    compileCondition(condition);
  } catch (error) {
    return [compileFault(error, place)];
  }
  const faults = readPaths(condition).flatMap((path) => readFault(path, place, facts));
  if (faults.length > 0) return faults;
  // Where a role decides that a field is not asked, its key must be able to leave every condition.
  const rest = withoutAnswersTo(facts.fields, condition);
  return readPaths(rest).some((path) => fieldReadBy(path) !== undefined)
    ? [authorFault(place, 'reads-at-large')]
    : [];
}

function readFault(path: string, place: string, { roots, fields }: ReadableFacts): readonly AuthorFault[] {
  const [root = '', key] = path.split('.');
  if (path === '' || path === 'answers') return [authorFault(place, 'reads-at-large')];
  if (!roots.includes(root))
    return [authorFault(place, 'reads-elsewhere', { path, known: roots.join(', ') })];
  if (root !== 'answers' || (key !== undefined && fields.has(key))) return [];
  return [authorFault(place, 'no-such-field', { field: key ?? '' })];
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
