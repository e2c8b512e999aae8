/** The plan: what a submission would create. A pure value; its JSON form is a public contract (docs/plan.md). */
import type { Condition, LocalizedText } from './conditions/condition';

export type Priority = 'low' | 'normal' | 'high' | 'urgent';

/** One decision asked of one person: the first of `approvers` (words) who can be found and may decide. */
export interface PlannedApproval {
  readonly key: string;
  /** Decisions of a lower order come first; equal orders stand side by side. */
  readonly order: number;
  /** Approver words, the one that applies first, then its fallbacks: `answer:/manager`, `role:security-officer`. */
  readonly approvers: readonly string[];
  /** Who may not decide even if a word finds them: `requester`, or the key of an earlier approval. */
  readonly excludes?: readonly string[];
}

/** The kinds of OLA target, with amounts already worked out for these facts. */
export type OlaTarget =
  | { readonly kind: 'working-hours'; readonly amount: number }
  | { readonly kind: 'working-days'; readonly amount: number }
  | {
      readonly kind: 'days-before' | 'days-after';
      readonly amount: number;
      /** The bound's name in words (`start`), and its date `YYYY-MM-DD`. */
      readonly bound: string;
      readonly date: string;
    };

export interface PlannedOla {
  /** In words: `8 wh`, `2 wd`, `3 wd before start`. */
  readonly target: string;
  readonly calendar: string;
  /** RFC 3339, UTC, no fraction where there is none. */
  readonly plannedReadyAt: string;
  readonly plannedDueAt: string;
  readonly expedited: boolean;
}

export interface PlannedTicket {
  readonly key: string;
  readonly rule: string;
  readonly department: string;
  readonly title: string;
  readonly priority: Priority;
  /** Keys of opened tickets only. */
  readonly after: readonly string[];
  readonly approvals: readonly PlannedApproval[];
  readonly ola: PlannedOla;
}

/** What a ticket carries beyond the public plan: all locales, the target as data, checklist, answers shown. */
export interface TicketDetail {
  readonly title: LocalizedText;
  readonly target: OlaTarget;
  readonly checklist: readonly LocalizedText[];
  /** Field keys shown on the ticket first ("answers used"). */
  readonly shows: readonly string[];
  /** The element of a `forEach` that this ticket was opened for. */
  readonly element?: string;
  /** Approval titles by approval key, and the fields that an approver is shown. */
  readonly approvalTexts: Readonly<Record<string, { title: LocalizedText; shows: readonly string[] }>>;
}

/** What a rule tells persons once the request is submitted. */
export interface PlannedNotice {
  readonly key: string;
  readonly rule: string;
  /** Words of persons, as those of approvers; everybody whom one of them means is told. */
  readonly to: readonly string[];
  readonly text: string;
}

/** What a notice carries beyond the public plan. */
export interface NoticeDetail {
  readonly text: LocalizedText;
  /** The fields whose answers its text quotes: who may not read them is not told. */
  readonly quotes: readonly string[];
}

/** A ticket whose condition is still unknown, with the facts (`answers.workMode`) that it waits for. */
export interface PossibleTicket {
  readonly key: string;
  readonly rule: string;
  readonly department: string;
  readonly title: string;
  readonly waitsFor: readonly string[];
}

/** One comparison of a rule's condition with the values that it read. */
export interface TracedClause {
  readonly clause: Condition;
  /** Values by fact path. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly result: boolean | 'unknown';
}

export interface TracedRule {
  readonly rule: string;
  readonly result: boolean | 'unknown';
  readonly clauses: readonly TracedClause[];
}

/** What `planWork` decides from rules and facts alone; validity of the answers is not its business. */
export interface WorkPlan {
  readonly approvals: readonly PlannedApproval[];
  readonly tickets: readonly PlannedTicket[];
  readonly notices: readonly PlannedNotice[];
  readonly possible: readonly PossibleTicket[];
  readonly trace: readonly TracedRule[];
  /** By ticket key. Not part of the public JSON. */
  readonly details: ReadonlyMap<string, TicketDetail>;
  /** By notice key. Not part of the public JSON. */
  readonly noticeDetails: ReadonlyMap<string, NoticeDetail>;
  /** By approval key, for the request's own approvals. Not part of the public JSON. */
  readonly approvalTexts: Readonly<Record<string, { title: LocalizedText; shows: readonly string[] }>>;
}

/** An answer that cannot stand: `field` is a JSON pointer (`/office`), `code` a stable code (`E-301`). */
export interface AnswerError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The public JSON of a plan, exactly as `formwork simulate --json` prints it. */
export interface PlanJson {
  readonly item: string;
  readonly version: number;
  readonly valid: boolean;
  readonly errors: readonly AnswerError[];
  /** Pointers of values that the requester's role may not set (E-102). */
  readonly refused: readonly string[];
  /** Pointers of values that the answers hide; they change nothing. */
  readonly dropped: readonly string[];
  readonly approvals: readonly PlannedApproval[];
  readonly tickets: readonly PlannedTicket[];
  /** Left out where no rule sends any. */
  readonly notices?: readonly PlannedNotice[];
  readonly possible: readonly PossibleTicket[];
  readonly trace: readonly TracedRule[];
}
