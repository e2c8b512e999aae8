/** What a preview promised, as a word that the page carries, and how a new plan differs from it. */
import { createHash } from 'node:crypto';
import { readUntrustedJson } from '../../forms/untrusted-json';
import { invalid } from '../../people/refusal';
import type { Json } from '../../rules/conditions/condition';
import type { PlanJson, PlannedApproval, PlannedNotice, PlannedTicket } from '../../rules/plan';

/** Parts of a ticket that do not depend on the clock. */
const parts = ['department', 'priority', 'after', 'target', 'approvals'] as const;
export type ChangedPart = (typeof parts)[number];

type PromisedTicket = Readonly<Record<ChangedPart, string>>;

/** A plan without its times: by ticket key, the request's own approvals, and who is told what. */
interface PromisedPlan {
  readonly approvals: string;
  readonly tickets: Readonly<Record<string, PromisedTicket>>;
  /** Left out where nobody is told anything. */
  readonly notices?: string;
}

type Planned = Pick<PlanJson, 'tickets' | 'approvals' | 'notices'>;

/** Everything but the clock's differences. Empty lists where the requester is not shown the work itself. */
export interface PlanDifference {
  /** Keys of tickets that would be opened now and were not before, and the other way round. */
  readonly opened: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly { readonly key: string; readonly parts: readonly ChangedPart[] }[];
  /** The request's own approvals are others. */
  readonly approvals: boolean;
  /** Others are told, or something else; left out where they are not. */
  readonly notices?: true;
}

const LARGEST_PROMISE = 128 * 1024;

/** @param full whether the requester is shown the work; else the word gives nothing of it away */
export function promiseOf(plan: Planned, full: boolean): string {
  const text = JSON.stringify(promised(plan));
  return full ? text : createHash('sha256').update(text).digest('hex');
}

/** Null when the plan is what was promised. @throws E-902 for a word that is none of ours */
export function differenceFrom(word: string, plan: Planned, full: boolean): PlanDifference | null {
  if (word === promiseOf(plan, full)) return null;
  const nothing = { opened: [], gone: [], changed: [], approvals: false };
  return full ? compare(readPromise(word), promised(plan)) : nothing;
}

function promised({ tickets, approvals, notices = [] }: Planned): PromisedPlan {
  return {
    approvals: approvalWords(approvals),
    tickets: Object.fromEntries(tickets.map((ticket) => [ticket.key, promisedTicket(ticket)])),
    ...(notices.length > 0 && { notices: noticeWords(notices) }),
  };
}

function promisedTicket({ department, priority, after, ola, approvals }: PlannedTicket): PromisedTicket {
  return {
    department,
    priority,
    after: after.join(' '),
    target: ola.target,
    approvals: approvalWords(approvals),
  };
}

function approvalWords(approvals: readonly PlannedApproval[]): string {
  return approvals.map(({ key, order, approvers }) => `${order} ${key} ${approvers.join('|')}`).join(' ');
}

function noticeWords(notices: readonly PlannedNotice[]): string {
  return notices.map(({ key, to }) => `${key} ${to.join('|')}`).join(' ');
}

function compare(before: PromisedPlan, now: PromisedPlan): PlanDifference | null {
  const [had, has] = [Object.keys(before.tickets), Object.keys(now.tickets)];
  const opened = has.filter((key) => !had.includes(key));
  const gone = had.filter((key) => !has.includes(key));
  const changed = has.flatMap((key) => {
    const [old, fresh] = [before.tickets[key], now.tickets[key]];
    const differing = old && fresh ? parts.filter((part) => old[part] !== fresh[part]) : [];
    return differing.length > 0 ? [{ key, parts: differing }] : [];
  });
  const approvals = before.approvals !== now.approvals;
  const notices = before.notices !== now.notices;
  const same = opened.length + gone.length + changed.length === 0 && !approvals && !notices;
  return same ? null : { opened, gone, changed, approvals, ...(notices && { notices }) };
}

/** The page sends the word back: it is shown to its own sender alone, and still nothing in it is believed. */
function readPromise(word: string): PromisedPlan {
  const json = readUntrustedJson(word, { maxBytes: LARGEST_PROMISE, maxDepth: 4 });
  const { approvals, tickets, notices } = isRecord(json) ? json : {};
  if (typeof approvals !== 'string' || !isRecord(tickets)) throw invalid('E-902');
  if (notices !== undefined && typeof notices !== 'string') throw invalid('E-902');
  const read = Object.entries(tickets).map(([key, ticket]) => {
    if (!isRecord(ticket) || parts.some((part) => typeof ticket[part] !== 'string')) throw invalid('E-902');
    return [key, ticket as PromisedTicket] as const;
  });
  return { approvals, tickets: Object.fromEntries(read), ...(notices !== undefined && { notices }) };
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
