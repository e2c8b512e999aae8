/** "Why is there no ticket for …?": the work that a request did not need, why not, and which answers would have opened it. */
import type { Knex } from 'knex';
import type { Item } from '../../catalog/parse-item';
import { planRequest, type PlanInput, type RequestPlan } from '../../catalog/plan-request';
import { knownPlan } from '../../catalog/simulate/known-plan';
import { openableTickets, type OpenableTicket } from '../../catalog/simulate/openable-tickets';
import { rulesThatFailed, whyNotInSteps, type WhyNot } from '../../catalog/simulate/why-not';
import { answerPath } from '../../forms/answer-reads';
import { textIn } from '../../forms/locale';
import { notFound } from '../../people/refusal';
import { personFactsByNumbers } from '../../people/people-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { hidden as unread } from '../../rules/explain/clause-phrases';
import { say, type ExplainWords } from '../../rules/explain/explain-words';
import type { Answers, Facts } from '../../rules/facts';
import { inTurns } from '../giving-way';
import { plannedCalendars } from '../planned-calendars';
import { showsWork } from '../read-request-page';
import { caseAnswers } from '../reading/case-answers';
import { explainWords } from '../reading/explain-words';
import { readCase } from '../reading/read-case';
import { personsInAnswers } from '../reading/readable-answers';
import type { StoredPlan } from '../replay/stored-request';
import { factsOf } from '../request-facts';
import { documentsOf } from '../request-store.server';
import { notAmong } from './phrases';
import { tellReason, type MissingReason } from './tell-reason';
import { tellWay } from './tell-way';

export interface MissingTicket {
  readonly key: string;
  /** In the viewer's language; what an answer would fill in is left blank. */
  readonly title: string;
  /** One for each rule that could have opened it; none where the list lacks what it would have been for. */
  readonly reasons: readonly MissingReason[];
  /** All of them in sentences. */
  readonly because: readonly string[];
}

/** What would have opened a ticket. */
export interface OpeningAnswers {
  readonly key: string;
  /** Each a smallest set of answers, as a sentence; none of them is one that the viewer may not see. */
  readonly ways: readonly string[];
  /** False where there may be ways that were not tried. */
  readonly complete: boolean;
}

export interface MissingWork {
  /** Of the item, under which it was asked. */
  readonly itemVersion: number;
  /** In the order of the rules. */
  readonly tickets: readonly MissingTicket[];
  /** How many there are besides. */
  readonly more: number;
  /** Of the one that was asked about. */
  readonly opening: OpeningAnswers | null;
}

/** More are not explained on one page. */
const MOST_TICKETS = 100;
/** A second of the processor at the most, and then somebody is told that not all was tried. */
const limits = { mostChanges: 2, mostTries: 1_000 };

/**
 * For those who see the work, by the version, the answers and the facts that the request was planned with. What is told
 * is so whatever the answers are that the viewer may not see: nothing can be concluded of them.
 *
 * @param address the request's id or shown number
 * @param asked key of the ticket that is missed; one that is not missing is passed over
 * @throws E-104 for a request that is not the viewer's to see, whose work is not shown, or that nothing is planned for
 */
export async function readMissingWork(
  context: WorkContext,
  viewer: Viewer,
  address: string,
  asked: string | null = null,
): Promise<MissingWork> {
  const { knex } = context.database;
  const read = await readCase(context, viewer, address);
  const { request, version } = read;
  const documents = await documentsOf(knex, request.id);
  if (!showsWork(viewer, read) || request.state === 'parked' || !documents) throw notFound();
  const { answers, reader } = await caseAnswers(context, viewer, read);
  const { item } = version;
  const words = explainWords(item, reader);
  const calendars = (await plannedCalendars(knex, [request.calendarVersionId]))(request.calendarVersionId);
  const input = await plannedInput(knex, item, factsOf(documents.facts, answers), words.locale);
  const plan = planRequest(version, input, { calendars, mode: 'draft' });
  if (!plan.admitted) throw notFound();
  const hidden = new Set([...item.form.fields.keys()].filter((key) => !words.mayRead(answerPath(key))));
  const known = knownPlan(item, plan, hidden, { ...input, calendars });
  const planned = new Set((JSON.parse(documents.plan) as StoredPlan).tickets.map(({ key }) => key));
  const missing = openableTickets(item).filter(({ key }) => !planned.has(key));
  const told = missing
    .slice(0, MOST_TICKETS)
    .map((ticket) => tellMissing(item, ticket, { known, hidden, words }));
  const missed = told.find(({ key }) => key === asked);
  const opening =
    missed && (await inTurns(whyNotInSteps(item, missed.key, input, { calendars, hidden }, limits)));
  return {
    itemVersion: version.version,
    tickets: told,
    more: missing.length - told.length,
    opening: missed && opening ? tellOpening(missed.key, opening, answers, words) : null,
  };
}

/** What was planned from, as it was then; whoever the answers name besides is as they are now. */
async function plannedInput(db: Knex, item: Item, facts: Facts, locale: string): Promise<PlanInput> {
  const { requester, subject, answers, now } = facts;
  const named = await personFactsByNumbers(db, personsInAnswers(item.form, answers));
  const persons = new Map([...named, ...(subject ? [[subject.number, subject] as const] : [])]);
  return { requester, answers, onRecord: answers, now, persons, locale };
}

interface Telling {
  /** What is certain to the viewer. */
  readonly known: RequestPlan;
  /** Keys of fields that the viewer may not see. */
  readonly hidden: ReadonlySet<string>;
  readonly words: ExplainWords;
}

function tellMissing(
  item: Item,
  { key, title, element }: OpenableTicket,
  { known, hidden, words }: Telling,
): MissingTicket {
  const { locale } = words;
  const option = element ? words.optionText(element.field, element.option) : '';
  const reasons = rulesThatFailed(item, key, known).map((failed) => {
    const rule = item.rules.rules.find(({ document }) => document.id === failed.rule)?.document;
    return tellReason(failed, rule?.when ?? true, words);
  });
  const isOpen = element && !hidden.has(element.field);
  const lacking = isOpen
    ? say(notAmong, locale, { label: words.fieldLabel(element.field), element: option })
    : say(unread, locale);
  const sentences = reasons.flatMap(({ because }) => because);
  return {
    key,
    title: textIn(title, locale)
      .replace(/\{element\}/g, option)
      .replace(/\{answer:[^}]*\}/g, '…'),
    reasons,
    because: sentences.length > 0 ? [...new Set(sentences)] : [lacking],
  };
}

function tellOpening(key: string, why: WhyNot, answers: Answers, words: ExplainWords): OpeningAnswers {
  if (why.state !== 'not-opened') return { key, ways: [], complete: true };
  return { key, ways: why.ways.map((way) => tellWay(way, answers, words)), complete: why.complete };
}
