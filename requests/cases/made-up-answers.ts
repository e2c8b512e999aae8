/** Answers of a request as they may stand in a case: what somebody wrote, and what is classified, is made up. */
import { expressionsOf } from '../../catalog/checks/document-walk';
import { planWitness } from '../../catalog/checks/plan-witness';
import { formFor, type Calendars } from '../../catalog/form-for';
import type { Item } from '../../catalog/parse-item';
import { answerCuts, expressionsIn } from '../../forms/checks/answer-cuts';
import { answerValues } from '../../forms/checks/answer-values';
import type { Witness } from '../../forms/checks/finding';
import { sampleAnswer } from '../../forms/checks/sample-answer';
import { withAnswerAt } from '../../forms/composites/answer-at';
import { answerFields, type AnswerField } from '../../forms/composites/answer-fields';
import { classifiedKeys } from '../../forms/field-access';
import { keysOf } from '../../forms/field-path';
import { innerOf } from '../../forms/form-tree';
import type { Json } from '../../rules/conditions/condition';
import { localDateAt } from '../../rules/conditions/local-date';
import { sameValue } from '../../rules/conditions/same-value';
import type { Answers } from '../../rules/facts';
import type { Pseudonyms } from './pseudonyms';

/** Answers to these are chosen from what an author wrote, or are numbers and dates: they tell nothing about a person. */
const plainTypes = [
  ...['choice', 'choices', 'yes-no', 'rating', 'department', 'office', 'consent'],
  ...['date', 'date-time', 'time', 'period', 'number', 'integer', 'money'],
];

/**
 * @param asked with persons who were made up, and answers as they were given
 * @returns null where nothing made up comes to the same work: what is classified decides it alone
 */
export function withMadeUpAnswers(
  item: Item,
  asked: Witness,
  names: Pseudonyms,
  calendars: Calendars,
): Witness | null {
  const fields = [...item.form.fields.values()];
  const classified = new Set(classifiedKeys(item.form));
  const named = answerFields(fields, asked.answers)
    .filter(({ field, value }) => field.schema['x-type'] === 'person' && typeof value === 'string')
    .reduce<Answers>(
      (answers, { place, value }) => withAnswerAt(fields, answers, place, names.of(String(value))),
      asked.answers,
    );
  const replaced = answerFields(fields, named).filter(
    ({ field, path, value }) =>
      value !== undefined &&
      innerOf(field).length === 0 &&
      !mayStand(field.schema['x-type'], path, classified),
  );
  const today = localDateAt(asked.now, asked.requester.zone ?? 'UTC');
  const limits = { persons: asked.persons.map(({ number }) => number), today };
  const put = (answers: Answers, { place }: AnswerField, value: Json | undefined) =>
    withAnswerAt(fields, answers, place, value ?? null);
  const samples = replaced.reduce<Answers>(
    (answers, each) => put(answers, each, sampleAnswer(each.field, limits)),
    named,
  );
  const work = workOf(item, { ...asked, answers: named }, calendars);
  const comesToTheSame = (answers: Answers) =>
    sameValue(workOf(item, { ...asked, answers }, calendars), work);
  if (comesToTheSame(samples)) return { ...asked, answers: samples };
  for (const each of replaced)
    for (const value of valuesFor(item, each, { asked, calendars, ...limits })) {
      const answers = put(samples, each, value);
      if (comesToTheSame(answers)) return { ...asked, answers };
    }
  return null;
}

/** A person is named by a pseudonym already, classified or not. */
function mayStand(type: string, path: string, classified: ReadonlySet<string>): boolean {
  if (type === 'person') return true;
  return plainTypes.includes(type) && !classified.has(keysOf(path)[0] ?? '');
}

/** What the plan is about: which work, for whom, and who decides. */
function workOf(item: Item, asked: Witness, calendars: Calendars): unknown {
  const { valid, errors, tickets, approvals } = planWitness(item, asked, calendars).json;
  return {
    valid,
    errors: errors.map(({ field, code }) => [field, code]),
    approvals,
    tickets: tickets.map(({ key, department, priority, after, ola }) => ({
      ...{ key, department, priority, after: [...after] },
      due: ola.plannedDueAt,
    })),
  };
}

interface Trying {
  readonly asked: Witness;
  readonly calendars: Calendars;
  readonly persons: readonly string[];
  readonly today: string;
}

/** One answer of each kind that the rules can tell apart. */
function valuesFor(
  item: Item,
  { field, path }: AnswerField,
  { asked, calendars, persons, today }: Trying,
): readonly Json[] {
  const form = formFor(item, asked.requester, calendars);
  const expressions = expressionsOf(item.document).map(({ value }) => ({ expression: value }));
  const cuts = answerCuts([...expressionsIn(form), ...expressions], new Set(item.form.byPath.keys()));
  return answerValues({
    ...{ field, path, persons, today },
    cuts: cuts.get(path) ?? new Map<string, never>(),
    rules: form.rules,
  }).values;
}
