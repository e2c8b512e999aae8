/** Whom drafts are about so far, by name, as the list of them tells them apart. */
import type { Knex } from 'knex';
import type { Item } from '../../catalog/parse-item';
import { describeSubject, subjectField, subjectOf } from '../../catalog/subject';
import { personFactsByNumbers } from '../../people/people-store.server';
import { personFactsOf } from '../../people/person';
import type { Viewer } from '../../people/viewer';
import { plainAnswersOf } from '../answers-at-rest';
import type { StoredDraft } from './draft-store.server';

/** Null where nobody is named, and where the draft is about its owner. */
export type DraftSubjects = (draft: StoredDraft, item: Item) => string | null;

/** One query for a whole list, and none where no draft names a known person. @param owner whose drafts they are */
export async function draftSubjects(
  db: Knex,
  owner: Viewer,
  drafts: readonly (readonly [StoredDraft, Item])[],
): Promise<DraftSubjects> {
  const numbers = drafts.flatMap(([{ answers }, item]) => {
    const number = plainAnswersOf(answers)[subjectField(item) ?? ''];
    return typeof number === 'string' && number !== owner.number ? [number] : [];
  });
  const persons = numbers.length === 0 ? new Map() : await personFactsByNumbers(db, numbers);
  return (draft, item) => {
    const answers = plainAnswersOf(draft.answers);
    const subject = subjectOf(item, answers, personFactsOf(owner), persons);
    return subject?.number === owner.number ? null : describeSubject(item, { answers, subject }).name;
  };
}
