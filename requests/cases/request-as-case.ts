/** Takes a past request as a case of its item: with persons who were made up, and nothing that somebody wrote. */
import { liveCalendars } from '../../catalog/calendar-store.server';
import { readSituation } from '../../catalog/publishing/item-situation';
import type { Witness } from '../../forms/checks/finding';
import { recordAudit } from '../../people/audit-store.server';
import { personFactsByNumbers } from '../../people/people-store.server';
import { badState, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { answersOfCase, loadCase } from '../reading/read-case';
import { personsInAnswers } from '../reading/readable-answers';
import { factsOf } from '../request-facts';
import { documentsOf } from '../request-store.server';
import { withMadeUpAnswers } from './made-up-answers';
import { Pseudonyms } from './pseudonyms';

/**
 * For the editors of an item, whoever may read the request: they learn nothing of a person.
 *
 * @param address the request's shown number, or its id
 * @throws E-104 for an item that is not the viewer's to edit, or a request that is none of the item's; E-511 where what
 *   is classified decides about the work
 */
export async function requestAsCase(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  address: string,
): Promise<Witness> {
  const { knex } = context.database;
  await readSituation(knex, viewer, 'item.edit', key);
  const { request, version } = await loadCase(context, address);
  const { item } = version;
  const documents = await documentsOf(knex, request.id);
  if (item.document.key !== key || !documents) throw notFound();
  const { requester, subject, answers, now } = factsOf(
    documents.facts,
    await answersOfCase(context, request.id, knex),
  );
  const names = new Pseudonyms();
  const asking = names.person(requester);
  const numbers = personsInAnswers(item.form, answers);
  const known = await personFactsByNumbers(knex, [...new Set(numbers)]);
  const persons = [...known.values()]
    // The subject stands in the request as they were then.
    .map((person) => (person.number === subject?.number ? subject : person))
    .filter(({ number }) => number !== requester.number)
    .map((person) => names.person(person));
  const { calendars } = await liveCalendars(knex);
  const made = withMadeUpAnswers(item, { requester: asking, persons, answers, now }, names, calendars);
  if (!made) throw badState('E-511');
  const at = await context.database.now();
  const data = { item: key, request: request.number };
  await context.database.transaction((trx) =>
    recordAudit(trx, { type: 'item-simulated-request', actorId: viewer.id, at, data }),
  );
  return made;
}
