/** Why a ticket exists and why it is due when it is, in words, cut to the answers that the reader may read. */
import type { Knex } from 'knex';
import { calendarById } from '../../catalog/calendar-store.server';
import { textIn } from '../../forms/locale';
import { explainOla } from '../../rules/explain/explain-ola';
import { explainRule } from '../../rules/explain/explain-rule';
import { readPaths } from '../../rules/conditions/read-paths';
import type { Answers } from '../../rules/facts';
import type { TracedClause, TracedRule } from '../../rules/plan';
import type { Ticket } from '../../tickets/ticket';
import { factAt, factsOf } from '../request-facts';
import { documentsOf } from '../request-store.server';
import type { PastRevision } from './answer-history';
import type { CaseAnswers } from './case-answers';
import { explainWords, olaWords } from './explain-words';
import type { RequestCase } from './read-case';

export interface TicketReason {
  /** Id of the rule, and the version of the item that it stands in. */
  readonly rule: string;
  readonly itemVersion: number;
  /** The rule in words; null where they could give away an answer that the reader may not read. */
  readonly ruleText: string | null;
  /** The answers that made it hold, a sentence each. */
  readonly because: readonly string[];
  /** How the planned due time came about, a sentence each. */
  readonly ola: readonly string[];
}

export async function ticketReason(
  db: Knex,
  read: RequestCase,
  { answers, history, reader }: CaseAnswers,
  ticket: Ticket,
): Promise<TicketReason> {
  const { version, work, request } = read;
  // What is over is explained by the plan that called for it last, whatever is planned now.
  const past = history.find(({ revision }) => revision === ticket.planRevision);
  const { facts, trace } = past ?? (await currentPlan(db, request.id, answers));
  const clauses = trace.find((traced) => traced.rule === ticket.rule)?.clauses ?? [];
  const rule = version.item.rules.rules.find(({ document }) => document.id === ticket.rule)?.document;
  const explained = explainRule(
    rule?.text ?? { en: ticket.rule },
    clauses.map((clause) => withValues(clause, (path) => factAt(facts, path))),
    explainWords(version.item, reader),
  );
  const before = work.prerequisites.filter((each) => each.ticketId === ticket.id).map((each) => each.afterId);
  const derivation = {
    target: ticket.detail.target,
    calendar: await calendarById(db, ticket.calendarVersionId),
    readyAt: ticket.plannedReadyAt,
    dueAt: ticket.plannedDueAt,
    expedited: ticket.plannedExpedited,
    after: work.tickets
      .filter((each) => before.includes(each.id))
      .map((each) => textIn(each.title, reader.locale)),
  };
  return {
    rule: ticket.rule,
    itemVersion: version.version,
    ruleText: explained.rule,
    because: explained.because,
    ola: explainOla(derivation, olaWords(version.item, reader)),
  };
}

async function currentPlan(
  db: Knex,
  requestId: string,
  answers: Answers,
): Promise<Pick<PastRevision, 'facts' | 'trace'>> {
  const documents = await documentsOf(db, requestId);
  return {
    facts: factsOf(documents?.facts ?? '{}', answers),
    trace: JSON.parse(documents?.trace ?? '[]') as TracedRule[],
  };
}

/** The trace is stored without values: they are read again from the facts as they were. */
function withValues(clause: TracedClause, valueOf: (path: string) => unknown): TracedClause {
  const paths = readPaths(clause.clause);
  return { ...clause, values: Object.fromEntries(paths.map((path) => [path, valueOf(path)])) };
}
