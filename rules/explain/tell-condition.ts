/** A condition as a sentence, without facts: "Work mode is Remote and Department is one of Sales or Finance". */
import { literalOf, operationIn } from '../conditions/literal';
import { readPaths } from '../conditions/read-paths';
import { dependsOn } from './clause-phrases';
import { labelOf, listOf, say, type ExplainWords, type Phrase } from './explain-words';
import { readClause } from '../conditions/read-clause';
import { tellRelation } from './tell-relation';

/** Refers to a condition by its name: in drafts, which are told as they are written. */
const NAMED = 'fw.is';

const always: Phrase = { en: 'always', 'zh-CN': '始终' };
const never: Phrase = { en: 'never', 'zh-CN': '从不' };
const negated: Phrase = { en: 'not ({inner})', 'zh-CN': '并非（{inner}）' };
const named = {
  holds: { en: '“{name}” holds', 'zh-CN': '“{name}”成立' },
  fails: { en: '“{name}” does not hold', 'zh-CN': '“{name}”不成立' },
} as const satisfies Readonly<Record<string, Phrase>>;
const joints = {
  and: { en: '{one} and {other}', 'zh-CN': '{one}且{other}' },
  or: { en: '{one} or {other}', 'zh-CN': '{one}或{other}' },
} as const satisfies Readonly<Record<string, Phrase>>;
const branch: Phrase = {
  en: 'if {test} then {one}, otherwise {other}',
  'zh-CN': '如果{test}则{one}，否则{other}',
};
const bracketed: Phrase = { en: '({inner})', 'zh-CN': '（{inner}）' };

/** Without a full stop, to stand in a sentence. What has no plain words is told by the facts that it reads. */
export function tellCondition(condition: unknown, words: ExplainWords): string {
  const [name, args] = operationIn(condition) ?? [];
  const operands: readonly unknown[] = Array.isArray(args) ? args : [args];
  if (name === undefined) return tellLiteral(condition, words);
  if (name === 'and' || name === 'or') return tellJoined(name, operands, words);
  if (name === '!!') return tellCondition(operands[0], words);
  if (name === '!') return tellNegated(operands[0], words);
  if (name === 'if' && operands.length === 3 && operands.every(isCondition))
    return tellBranch(operands, words);
  if (name === NAMED && typeof args === 'string') return say(named.holds, words.locale, { name: args });
  const read = readClause(condition as Parameters<typeof readClause>[0]);
  return read ? tellRelation(read, !read.negated, words) : tellReads(condition, words);
}

function tellLiteral(condition: unknown, { locale }: ExplainWords): string {
  const literal = literalOf(condition);
  return say(literal?.value ? always : never, locale);
}

function tellJoined(joint: 'and' | 'or', operands: readonly unknown[], words: ExplainWords): string {
  const told = operands.map((operand) => {
    const inner = tellCondition(operand, words);
    const [name, args] = operationIn(operand) ?? [];
    const several = (name === 'and' || name === 'or') && name !== joint;
    const mixed = (several || name === 'if') && Array.isArray(args) && args.length > 1;
    return mixed ? say(bracketed, words.locale, { inner }) : inner;
  });
  const [first = say(always, words.locale), ...rest] = told;
  return rest.reduce((one, other) => say(joints[joint], words.locale, { one, other }), first);
}

/** What is a condition rather than a value. */
function isCondition(operand: unknown): boolean {
  return typeof operand === 'boolean' || operationIn(operand) !== undefined;
}

function tellBranch(operands: readonly unknown[], words: ExplainWords): string {
  const [test = '', one = '', other = ''] = operands.map((operand) => tellCondition(operand, words));
  return say(branch, words.locale, { test, one, other });
}

function tellNegated(condition: unknown, words: ExplainWords): string {
  const read = readClause(condition as Parameters<typeof readClause>[0]);
  if (read) return tellRelation(read, read.negated, words);
  const [name, args] = operationIn(condition) ?? [];
  const operands: readonly unknown[] = Array.isArray(args) ? args : [args];
  if (name === '!' || name === '!!') {
    return name === '!' ? tellCondition(operands[0], words) : tellNegated(operands[0], words);
  }
  if (name === undefined) return tellLiteral(!literalOf(condition)?.value, words);
  if (name === NAMED && typeof args === 'string') return say(named.fails, words.locale, { name: args });
  return say(negated, words.locale, { inner: tellCondition(condition, words) });
}

function tellReads(condition: unknown, words: ExplainWords): string {
  const labels = pathsOf(condition).map((path) => labelOf(path, words));
  return say(dependsOn, words.locale, { label: listOf(labels, 'conjunction', words.locale) });
}

/** None for what is no condition yet: drafts are told too. */
function pathsOf(condition: unknown): readonly string[] {
  try {
    return readPaths(condition);
  } catch {
    return [];
  }
}
