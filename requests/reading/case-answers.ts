/** The answers of a request in words, for one reader: opened, cut to what they may read, names looked up. */
import { readWith } from '../../forms/field-access';
import { personsByNumbers } from '../../people/people-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers } from '../../rules/facts';
import { entryTitles } from './entry-titles';
import type { Reader } from './explain-words';
import { answersOfCase } from './read-case';
import type { RequestCase } from './read-case';
import { mayReadField, personsInAnswers, readableAnswers } from './readable-answers';
import type { AnswerView } from './readable-answers';

export interface CaseAnswers {
  /** Opened and whole: never to be sent anywhere. */
  readonly answers: Answers;
  readonly reader: Reader;
  readonly views: readonly AnswerView[];
}

/** @param granted fields that the viewer may read besides those that the reader words give them */
export async function caseAnswers(
  context: WorkContext,
  viewer: Viewer,
  read: RequestCase,
  granted: ReadonlySet<string> = new Set(),
): Promise<CaseAnswers> {
  const { knex } = context.database;
  const { item } = read.version;
  const { form } = item;
  const now = await context.database.now();
  const answers = await answersOfCase(context, read.request.id, knex);
  const persons = await personsByNumbers(knex, personsInAnswers(form, answers));
  const names = new Map(persons.map(({ number, name }) => [number, name]));
  const { locale, zone } = viewer;
  const reader = {
    locale,
    zone,
    now,
    personName: (number: string) => names.get(number),
    entryTitle: await entryTitles(knex, item),
    mayReadField: (field: string) =>
      readWith(form, field).some((each) => granted.has(each)) ||
      mayReadField(viewer, form, field, read.situation),
  };
  return { answers, reader, views: readableAnswers(form, answers, reader) };
}
