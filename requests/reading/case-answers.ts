/** The answers of a request in words, for one reader: opened, cut to what they may read, names looked up. */
import { readWith } from '../../forms/field-access';
import { personsByNumbers } from '../../people/people-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { Answers } from '../../rules/facts';
import { answerChanges } from './answer-changes';
import type { AnswerChange } from './answer-changes';
import { answerHistory, answersAt } from './answer-history';
import type { PastRevision } from './answer-history';
import { entryTitles } from './entry-titles';
import type { Reader } from './explain-words';
import { answersOfCase } from './read-case';
import type { RequestCase } from './read-case';
import { mayReadField, personsInAnswers, readableAnswers } from './readable-answers';
import type { AnswerView } from './readable-answers';

export interface CaseAnswers {
  /** Opened and whole: never to be sent anywhere. */
  readonly answers: Answers;
  /** What was answered before, as whole. */
  readonly history: readonly PastRevision[];
  readonly reader: Reader;
  readonly views: readonly AnswerView[];
  /** What the viewer may read of how the answers of a revision differ from those before it. */
  readonly changesTo: (revision: number) => readonly AnswerChange[];
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
  const history = await answerHistory(knex, context.seal, read.request);
  const all = [answers, ...history.map(({ facts }) => facts.answers)];
  const named = all.flatMap((each) => personsInAnswers(form, each));
  const persons = await personsByNumbers(knex, [...new Set(named)]);
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
  const changesTo = (revision: number): readonly AnswerChange[] =>
    answerChanges(
      form,
      answersAt(history, answers, revision - 1),
      answersAt(history, answers, revision),
      reader,
    );
  return { answers, history, reader, views: readableAnswers(form, answers, reader), changesTo };
}
