/** What finding an approver needs to know of a request: the facts as they were, and the item's table of owners. */
import type { Knex } from 'knex';
import { loadItemVersion } from '../../catalog/item-store.server';
import type { Item } from '../../catalog/parse-item';
import { describeSubject } from '../../catalog/subject';
import { notFound } from '../../people/refusal';
import type { WorkContext } from '../../people/work-context';
import { lookup } from '../../rules/conditions/lookup';
import type { Facts } from '../../rules/facts';
import { answersOfRequest, openAnswers } from '../answers-at-rest';
import type { Request } from '../request';
import { factsOf } from '../request-facts';
import { documentsOf } from '../request-store.server';
import type { ApproverSituation } from './find-approvers';

export async function approverSituation(
  context: WorkContext,
  db: Knex,
  request: Pick<Request, 'id' | 'requesterId' | 'itemVersionId'>,
): Promise<ApproverSituation> {
  const documents = await documentsOf(db, request.id);
  if (!documents) throw notFound();
  const { item } = await loadItemVersion(db, request.itemVersionId);
  const answers = openAnswers(context.seal, documents.answers, answersOfRequest(request.id));
  return situationOf(item, factsOf(documents.facts, answers), request.requesterId);
}

export function situationOf(item: Item, facts: Facts, requesterId: string): ApproverSituation {
  const { requester, subject, answers } = facts;
  return {
    requesterId,
    requester,
    subject,
    subjectDepartment: describeSubject(item, facts).department,
    answers,
    meant: new Map(),
    ownerWord(name) {
      const owner = item.document.fulfilment.owners?.[name];
      const outcome = owner && lookup(owner, { values: { ...facts } });
      return outcome?.known && typeof outcome.value === 'string' ? outcome.value : null;
    },
  };
}
