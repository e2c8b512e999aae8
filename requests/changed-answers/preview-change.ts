/** What sending changed answers would do now: which answers differ, what becomes of the work, and who is told. */
import type { Knex } from 'knex';
import { calendarsByIds } from '../../catalog/calendar-store.server';
import type { Item } from '../../catalog/parse-item';
import { knownDepartments } from '../../people/known-departments';
import type { Department } from '../../people/directory-store.server';
import { personsByNumbers } from '../../people/people-store.server';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { AnswerError, WorkPlan } from '../../rules/plan';
import type { LocalizedText } from '../../rules/conditions/condition';
import { approvalsOfRequest } from '../../tickets/approvals/approval-store.server';
import type { RequestWork } from '../../tickets/request-work';
import type { RestartReason } from '../../tickets/ticket-event';
import { shownNumber } from '../../tickets/ticket-number';
import { prerequisitesOfRequest, ticketsOfRequest } from '../../tickets/ticket-store.server';
import type { TicketState } from '../../tickets/ticket';
import { situationOf } from '../approvals/approver-situation';
import { reviewEnd } from '../change/review-end';
import { settle } from '../change/settle';
import { WorkChange } from '../change/work-change';
import { plainAnswers } from '../plain-answers';
import { toldByRules } from '../preview/preview-notices';
import type { PreviewNotice } from '../preview/preview-notices';
import { answerChanges } from '../reading/answer-changes';
import type { AnswerChange } from '../reading/answer-changes';
import { departmentTitle } from '../reading/department-title';
import { entryTitles } from '../reading/entry-titles';
import { personsInAnswers } from '../reading/readable-answers';
import type { TicketEffect } from '../request';
import { UNNUMBERED } from '../submission/open-work';
import type { PlannedSubmission } from '../submission/plan-submission';
import { applyDifference } from './apply-difference';
import type { ApprovalDifference } from './approval-difference';
import { changeBasis } from './change-basis';
import type { ChangeBasis } from './change-basis';
import { promiseOfChange } from './change-promise';
import { lastPlanned } from './forecast';
import { isChangeable } from './may-change';
import { newNotices, tellNewNotices } from './new-notices';
import { planBefore, planChange } from './plan-change';
import { compareWork } from './work-difference';
import type { PlanSides, TicketDifference, WorkDifference } from './work-difference';

export interface ChangedTicket {
  readonly key: string;
  readonly effect: TicketEffect;
  readonly title: LocalizedText;
  readonly departmentTitle: LocalizedText;
  /** `IT-12`, and how it stands; null for one that is to be opened. */
  readonly number: string | null;
  readonly state: TicketState | null;
  /** Why it begins anew. */
  readonly because: readonly RestartReason[];
  /** False for one that is no longer called for. */
  readonly wanted: boolean;
  /** When it will be due as things stand, milliseconds UTC; null for one that is over or will be. */
  readonly dueAt: number | null;
}

export interface ChangedApproval {
  readonly key: string;
  readonly effect: ApprovalDifference['effect'];
  readonly title: LocalizedText;
  /** Title of the ticket that waits for it; null where the whole request does. */
  readonly ticketTitle: LocalizedText | null;
}

/** What follows for the work. All lists are empty where the requester is not shown the work. */
export interface ChangedWork {
  /** To be sent along on submitting, which then tells if it would do something else. */
  readonly promise: string;
  /** Planned end of the last ticket, milliseconds UTC: as it was promised, and as it would be. */
  readonly promisedBefore: number | null;
  readonly promisedAt: number | null;
  readonly tickets: readonly ChangedTicket[];
  readonly approvals: readonly ChangedApproval[];
  /** Whom rules tell something once it is sent; what was told before is not told again. */
  readonly notices: readonly PreviewNotice[];
}

export interface ChangePreview {
  readonly request: { readonly id: string; readonly number: number; readonly version: number };
  /** False once the request is over or in review: then nothing can be sent any more. */
  readonly open: boolean;
  readonly errors: readonly AnswerError[];
  readonly answers: readonly AnswerChange[];
  readonly showWork: 'full' | 'promise';
  /** Null while the answers do not stand. */
  readonly work: ChangedWork | null;
}

/**
 * @param answers those that are not saved yet, of whatever shape; without them, those of the draft
 * @throws E-104 for a draft that is not the viewer's, or that changes no request; E-901, E-902
 */
export async function previewChange(
  context: WorkContext,
  viewer: Viewer,
  draftId: string,
  answers?: unknown,
): Promise<ChangePreview> {
  const { knex } = context.database;
  const saved = await changeBasis(context, viewer, draftId);
  if (!saved) throw notFound();
  const basis = answers === undefined ? saved : { ...saved, answers: plainAnswers(answers) };
  const { request, version } = basis;
  const now = await context.database.now();
  const planned = await planChange(knex, viewer, basis, now);
  const { work: plan, json } = planned.plan;
  const { id, number, version: requestVersion } = request;
  const { showWork } = version.item.document.fulfilment;
  return {
    request: { id, number, version: requestVersion },
    open: isChangeable(request),
    errors: json.errors,
    answers: await differingAnswers(knex, viewer, basis, planned),
    showWork,
    work: plan ? await changedWork(context, viewer, basis, { planned, plan }) : null,
  };
}

/** The requester may read what they are asked, before and after. */
async function differingAnswers(
  db: Knex,
  { locale, zone }: Viewer,
  { version: { item }, before }: ChangeBasis,
  { plan: { facts, form } }: PlannedSubmission,
): Promise<readonly AnswerChange[]> {
  const named = [before.answers, facts.answers].flatMap((answers) => personsInAnswers(item.form, answers));
  const persons = await personsByNumbers(db, [...new Set(named)]);
  const asked = new Set(form.fields.map(({ key }) => key));
  const reader = {
    locale,
    zone,
    now: facts.now,
    personName: (number: string) => persons.find((person) => person.number === number)?.name,
    entryTitle: await entryTitles(db, item),
    mayReadField: () => true,
  };
  return answerChanges(item.form, before.answers, facts.answers, reader).filter(({ field }) =>
    asked.has(field),
  );
}

async function changedWork(
  context: WorkContext,
  viewer: Viewer,
  basis: ChangeBasis,
  { planned, plan }: { readonly planned: PlannedSubmission; readonly plan: WorkPlan },
): Promise<ChangedWork> {
  const { knex } = context.database;
  const { request, version, before, live } = basis;
  const { facts } = planned.plan;
  const sides: PlanSides = [
    { facts: before, plan: await planBefore(knex, basis, viewer.locale) },
    { facts, plan },
  ];
  const [tickets, prerequisites, approvals, known] = await Promise.all([
    ticketsOfRequest(knex, request.id),
    prerequisitesOfRequest(knex, request.id),
    approvalsOfRequest(knex, request.id),
    knownDepartments(context),
  ]);
  const work: RequestWork = { tickets, prerequisites, approvals };
  const difference = compareWork(version.item, sides, work);
  // Done in memory alone, for the times that it comes to and the notices that it sends.
  const change = new WorkChange(request, work, viewer.id, facts.now);
  applyDifference(change, difference, {
    sides,
    opening: {
      request,
      at: facts.now,
      calendarVersions: live.versionIds,
      newId: () => context.database.newId(),
    },
    calendars: await calendarsByIds(knex, [
      ...tickets.map((ticket) => ticket.calendarVersionId),
      ...live.versionIds.values(),
    ]),
    numberOf: () => UNNUMBERED,
  });
  const full = version.item.document.fulfilment.showWork === 'full';
  const dueAt = new Map(change.work.tickets.map(({ key, plannedDueAt }) => [key, plannedDueAt]));
  return {
    promise: promiseOfChange(difference, sides),
    promisedBefore: request.promisedAt,
    promisedAt: lastPlanned(change.work),
    tickets: full ? difference.tickets.map((each) => changedTicket(each, plan, known, dueAt)) : [],
    approvals: full ? changedApprovals(difference, plan) : [],
    notices: full ? await foreseeNotices(change, version.item, sides, knex) : [],
  };
}

/** All else follows first, as when it is stored. */
async function foreseeNotices(
  change: WorkChange,
  item: Item,
  sides: PlanSides,
  db: Knex,
): Promise<PreviewNotice[]> {
  const planned = newNotices(sides);
  if (planned.notices.length === 0) return [];
  const { request } = change;
  await settle(change, {
    db,
    situation: () => Promise.resolve(situationOf(item, sides[1].facts, request.requesterId)),
    reviewUntil: (now) => reviewEnd(db, request, now),
  });
  return toldByRules(change, planned, await tellNewNotices(change, item, sides, db));
}

function changedTicket(
  { key, effect, ticket, planned, because }: TicketDifference,
  { details }: WorkPlan,
  known: readonly Department[],
  dueAt: ReadonlyMap<string, number>,
): ChangedTicket {
  const department = planned?.department ?? ticket?.department ?? '';
  const prefix = known.find((each) => each.key === department)?.ticketPrefix ?? department;
  const over = effect === 'kept' || effect === 'cancelled';
  return {
    key,
    effect,
    // What is done or goes is called as it was.
    title: (over ? ticket?.title : details.get(key)?.title) ?? {},
    departmentTitle: departmentTitle(known, department),
    number: ticket && shownNumber(prefix, ticket.number),
    state: ticket?.state ?? null,
    because,
    wanted: planned !== null,
    dueAt: over ? null : (dueAt.get(key) ?? null),
  };
}

function changedApprovals({ tickets, approvals }: WorkDifference, plan: WorkPlan): ChangedApproval[] {
  const going = new Set(tickets.filter(({ effect }) => effect === 'cancelled').map(({ key }) => key));
  // That a ticket's approvals go with it needs no saying.
  const said = approvals.filter(({ ticketKey }) => ticketKey === null || !going.has(ticketKey));
  return said.flatMap(({ effect, ticketKey, approval, planned }) => {
    const key = planned?.key ?? approval?.key ?? '';
    const detail = ticketKey === null ? undefined : plan.details.get(ticketKey);
    const texts = detail ? detail.approvalTexts : plan.approvalTexts;
    const title = texts[key]?.title ?? approval?.title ?? { en: key };
    return { key: `${ticketKey ?? ''} ${key}`, effect, title, ticketTitle: detail?.title ?? null };
  });
}
