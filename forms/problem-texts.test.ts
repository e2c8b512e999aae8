import { describe, expect, it } from 'vitest';
import { answerProblem, clauseCodes } from './answer-problem';
import type { Clause, ProblemParams } from './answer-problem';
import { authorFault } from './author-error';
import { authorProblems } from './author-problems';
import type { AuthorProblem } from './author-problems';
import { describeProblem } from './describe-problem';
import { locales } from './locale';
import { problemTexts } from './problem-texts';
import { smallForm } from './test-data/small-form';

const fields = [...smallForm({ fields: { a: { 'x-type': 'choice', enum: ['x', 'y'] } } }).fields.values()];
const params: ProblemParams = {
  limit: 3,
  actual: 2,
  pattern: '^a$',
  currency: 'EUR',
  item: 'x',
  options: ['x'],
  offered: ['y'],
  kinds: 'PNG',
  format: 'uri',
  part: 'city',
  number: 2,
  text: { en: 'It is so.', 'zh-CN': '如此。' },
};

describe.each(locales)('the words of problems in %s', (locale) => {
  it.each(Object.keys(problemTexts) as Clause[])('%s names the field and leaves nothing unsaid', (clause) => {
    const { message, code } = describeProblem(
      answerProblem('/a', { clause, params }),
      { fields },
      { locale, zone: 'UTC', now: 0 },
    );
    expect(message).toContain(locale === 'en' ? '“Label of a”' : '“Label of a（中文）”');
    expect(message).not.toMatch(/[{}]|undefined/);
    // Rule and remedy: two sentences.
    expect(message.match(locale === 'en' ? /\.( |$)/g : /。/g)?.length).toBeGreaterThanOrEqual(2);
    expect(code).toBe(clauseCodes[clause]);
  });

  it.each(Object.keys(authorProblems) as AuthorProblem[])('%s fills its words', (problem) => {
    const names = [
      'type',
      'word',
      'known',
      'key',
      'limit',
      'pattern',
      'low',
      'high',
      'field',
      'option',
      'id',
      'rule',
      'effect',
      'block',
      'version',
      'path',
      'circle',
    ];
    const { message, remedy } = authorFault(
      '/x',
      problem,
      Object.fromEntries(names.map((name) => [name, 'X'])),
    );
    // A condition in a remedy is written in braces; nothing else is.
    expect((message[locale] + remedy[locale]).replace('{"var": "answers.field"}', '')).not.toMatch(/[{}]/);
    expect(message[locale]).not.toBe('');
  });
});
