/** A form of a hundred questions on one step with a hundred and fifty rules, and the answers that stand in it. */
import type { FormDocument, FormRule } from '../../forms/form-document';
import { is } from '../../forms/test-data/resolved';
import { smallDocument, type SmallForm } from '../../forms/test-data/small-form';
import type { Answers } from '../../rules/facts';

const TEAMS = ['north', 'south', 'east', 'west'];

/** What is typed into a word for its two further questions to be asked. */
export const magic = 'x';

/** `name0`, `name1` and so on. */
function numbered<T>(name: string, count: number, value: T): Record<string, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, value]));
}

const fields: SmallForm['fields'] = {
  ...numbered('word', 10, { 'x-type': 'short-text', maxLength: 40 }),
  ...numbered('name', 40, { 'x-type': 'short-text', maxLength: 80 }),
  ...numbered('team', 10, { 'x-type': 'choice', enum: TEAMS }),
  ...numbered('wish', 10, { 'x-type': 'yes-no' }),
  ...numbered('day', 5, { 'x-type': 'date', format: 'date' }),
  ...numbered('amount', 5, { 'x-type': 'integer', minimum: 0 }),
  ...numbered('more', 20, { 'x-type': 'short-text', maxLength: 80 }),
};

function rules(): FormRule[] {
  const times = (count: number, make: (n: number) => FormRule): FormRule[] =>
    Array.from({ length: count }, (_, n) => make(n));
  return [
    // Each word asks two further questions.
    ...times(20, (n) => ({ id: `more-${n}`, when: is(`word${n % 10}`, magic), show: [`more${n}`] })),
    ...times(40, (n) => ({
      id: `team-${n}`,
      when: is(`team${n % 10}`, TEAMS[n % 4]),
      require: [`name${n}`],
    })),
    ...times(20, (n) => ({
      id: `wish-${n}`,
      when: { and: [is(`wish${n % 10}`, true), is(`team${n % 10}`, TEAMS[(n + 1) % 4])] },
      require: [`day${n % 5}`],
    })),
    ...times(40, (n) => ({ id: `name-${n}`, when: is(`name${n}`, 'urgent'), require: [`amount${n % 5}`] })),
    ...times(30, (n) => ({
      id: `both-${n}`,
      when: { and: [is(`name${n}`, 'late'), is(`wish${n % 10}`, true)] },
      require: [`name${n + 10}`],
    })),
  ];
}

export function hundredQuestions(): FormDocument {
  return smallDocument({ fields, rules: rules(), required: ['word0', 'name0', 'name1'] });
}

export const answers: Answers = {
  ...Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`name${n}`, `Name ${n} of somebody`])),
  ...numbered('team', 10, 'north'),
  ...numbered('wish', 10, true),
};
