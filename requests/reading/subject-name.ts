/** Whom a request is about, by name, as lists tell requests apart: for those alone who may read the answer that says it. */
import type { Knex } from 'knex';
import type { Item } from '../../catalog/parse-item';
import { describeSubject, subjectNameField } from '../../catalog/subject';
import type { Viewer } from '../../people/viewer';
import type { Approval } from '../../tickets/approvals/approval';
import { plainAnswersOf } from '../answers-at-rest';
import { grantedBy } from '../approvals/granted-fields';
import { factsOf } from '../request-facts';
import { listedDocumentsOf, type ListedDocuments } from '../request-store.server';
import { mayReadField, type AnswerView } from './readable-answers';

/** How the viewer comes to see a request in a list. */
export interface Listed {
  readonly requestId: string;
  readonly requesterId: string;
  /** Decisions of it that the viewer was asked for. */
  readonly asked?: readonly Pick<Approval, 'key' | 'shows' | 'state'>[];
}

/** Null where nobody but the requester is meant, where nobody is named, and where the viewer may not know. */
export type SubjectNames = (listed: Listed, item: Item) => string | null;

/** One query for a whole list. */
export async function subjectNames(
  db: Knex,
  viewer: Viewer,
  requestIds: readonly string[],
): Promise<SubjectNames> {
  const documents = await listedDocumentsOf(db, requestIds);
  return (listed, item) => {
    const stored = documents.get(listed.requestId);
    return stored && maySeeSubject(viewer, listed, item) ? nameIn(stored, item) : null;
  };
}

/**
 * Never more than the request's own page would show: of how the viewer stands to the request, a list knows
 * whether they asked, and what they were asked to decide.
 */
function maySeeSubject(viewer: Viewer, { requesterId, asked = [] }: Listed, item: Item): boolean {
  const field = subjectNameField(item);
  if (field === undefined) return false;
  const standing = asked.filter(({ state }) => state !== 'withdrawn');
  const situation = {
    requesterId,
    assigneesByTicketKey: {},
    approversByKey: Object.fromEntries(standing.map(({ key }) => [key, [viewer.id]])),
  };
  const granted = standing.some((approval) => grantedBy(approval, item).has(field));
  return granted || mayReadField(viewer, item.form, field, situation);
}

/** Sealed answers stay sealed: a name that is classified stands in no list. */
function nameIn({ answers, facts }: ListedDocuments, item: Item): string | null {
  const { requester, subject, ...rest } = factsOf(facts, plainAnswersOf(answers));
  if (subject?.number === requester.number) return null;
  return describeSubject(item, { ...rest, subject }).name;
}

/**
 * As a request's own pages say it, of the answers that their viewer may read.
 * @param requester their employee number: a request about them names nobody else
 */
export function subjectAmong(
  views: readonly AnswerView[],
  item: Item,
  requester: string | undefined,
): string | null {
  const field = subjectNameField(item);
  const view = views.find((each) => each.field === field);
  return view === undefined || view.value === requester ? null : view.text;
}
