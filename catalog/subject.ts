/** Whom a request is about, as the item's `subject` says: the requester, a known person, or somebody new. */
import { answerFields, type AnswerField } from '../forms/composites/answer-fields';
import type { Condition } from '../rules/conditions/condition';
import { evaluate } from '../rules/conditions/evaluate';
import { splitPath } from '../rules/conditions/fact-path';
import { isLocalDate } from '../rules/conditions/local-date';
import { readPaths } from '../rules/conditions/read-paths';
import type { Answers, Facts, PersonFacts } from '../rules/facts';
import type { Item } from './parse-item';

type RawAnswers = { readonly [field: string]: unknown };

/**
 * The subject as conditions see it; null while nobody is named, and for somebody who is in no directory yet.
 * @param persons known persons by employee number
 */
export function subjectOf(
  item: Item,
  answers: RawAnswers,
  requester: PersonFacts,
  persons: ReadonlyMap<string, PersonFacts>,
): PersonFacts | null {
  if (item.document.subject === 'requester') return requester;
  const field = subjectField(item);
  if (field === undefined) return null;
  const number = textAt(answers, `/${field}`);
  return number === requester.number ? requester : (persons.get(number) ?? null);
}

/** The key of the field that names a known person as the subject. */
export function subjectField({ document: { subject } }: Item): string | undefined {
  return subject !== 'requester' && 'person' in subject ? subject.person.slice(1) : undefined;
}

/** The key of the field that says whom the request is about; none where that is always the requester. */
export function subjectNameField({ document: { subject } }: Item): string | undefined {
  if (subject === 'requester') return undefined;
  return ('person' in subject ? subject.person : subject.name).slice(1);
}

/** The key of the field that names the department of somebody new. */
export function departmentFieldOf({ document: { subject } }: Item): string | undefined {
  return subject !== 'requester' && 'name' in subject ? subject.department?.slice(1) : undefined;
}

/** Name and department of the subject, also of somebody new; null where the answers do not tell. */
export function describeSubject(
  { document: { subject } }: Item,
  { answers, subject: person }: Pick<Facts, 'answers' | 'subject'>,
): { readonly name: string | null; readonly department: string | null } {
  if (subject === 'requester' || 'person' in subject)
    return { name: person?.name ?? null, department: person?.department ?? null };
  return {
    name: textAt(answers, subject.name) || null,
    department: textAt(answers, subject.department) || null,
  };
}

/** The item's date bound (a start date), `YYYY-MM-DD`; null where the item has none or it is not answered. */
export function keyDateOf({ document: { keyDate } }: Item, facts: Facts): string | null {
  if (!keyDate) return null;
  const date = evaluate(keyDate.date as Condition, { values: { ...facts } });
  return date.known && isLocalDate(date.value) ? date.value : null;
}

/** Keys of the fields that the item's date bound is read from. */
export function keyDateFields({ document: { keyDate } }: Item): readonly string[] {
  if (!keyDate) return [];
  return readPaths(keyDate.date).flatMap((path) => {
    const [root, field] = splitPath(path);
    return root === 'answers' && field !== undefined ? [field] : [];
  });
}

/** Keys of the fields that are answered with a person. */
export function personFieldsOf({ form }: Item): readonly string[] {
  return [...form.fields.values()]
    .filter(({ schema }) => schema['x-type'] === 'person')
    .map(({ key }) => key);
}

/** The fields that name persons, each with its answer: one in every row of a list. */
export function personAnswers({ form }: Item, answers: Answers): readonly AnswerField[] {
  return answerFields([...form.fields.values()], answers).filter(
    ({ field }) => field.schema['x-type'] === 'person',
  );
}

function textAt(answers: Answers | RawAnswers, pointer: string): string {
  const key = pointer.slice(1);
  const value = Object.hasOwn(answers, key) ? answers[key] : undefined;
  return typeof value === 'string' ? value : '';
}
