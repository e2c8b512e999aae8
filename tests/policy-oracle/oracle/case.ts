/** What the oracle is asked (a case) and what it answers (the plan that the policy calls for). */
import type { Answers, PersonFacts } from '../../../rules/facts';

export type { Answers, PersonFacts };
export type Value = Answers[string] | undefined;

export type ItemKey = 'employee-onboarding' | 'report-problem' | 'area-access';

/** One submission. `now` is an instant in milliseconds UTC; `people` is everyone that an answer may name. */
export interface Case {
  readonly item: ItemKey;
  readonly now: number;
  readonly requester: PersonFacts;
  readonly subject: PersonFacts | null;
  readonly answers: Answers;
  readonly people: readonly PersonFacts[];
}

/** An answer that cannot stand, with every code that the policy's words allow for it. */
export interface ExpectedError {
  readonly field: string;
  readonly codes: readonly string[];
}

/**
 * One decision: whom it is asked of, as far as the facts settle it, and who is ruled out. Words are the plan's own,
 * in the spelling of `approver-words.ts`.
 */
export interface ExpectedApproval {
  readonly order: number;
  readonly approvers: readonly string[];
  /** `requester`, or `order:1` for whoever gave an earlier approval. */
  readonly excludes: readonly string[];
}

export interface ExpectedTicket {
  readonly key: string;
  readonly department: string;
  readonly after: readonly string[];
  readonly calendar: string;
  /** `8 wh`, `2 wd`, `3 wd before start`. */
  readonly target: string;
  readonly readyAt: number;
  readonly dueAt: number;
  readonly expedited: boolean;
  readonly approvals: readonly ExpectedApproval[];
  /** Only where the policy names one. */
  readonly priority?: string;
}

/** What an item's policy says of the answers, before any work is planned. */
export interface Verdict {
  readonly errors: readonly ExpectedError[];
  readonly refused: readonly string[];
  readonly dropped: readonly string[];
  /** Pointers that the policy leaves undecided, because they hang on a required answer that is missing. */
  readonly undecided?: readonly string[];
}

export interface ExpectedPlan extends Verdict {
  readonly valid: boolean;
  readonly approvals: readonly ExpectedApproval[];
  readonly tickets: readonly ExpectedTicket[];
}

/** A ticket as the policy's table has it, before its times are worked out. */
export interface TicketRow {
  readonly key: string;
  readonly department: string;
  readonly after: readonly string[];
  readonly target: Target;
  readonly approvals?: readonly ExpectedApproval[];
  readonly priority?: string;
}

/** A target of the policy's OLA terms; `date` is the start date, `bound` its name in words. */
export type Target =
  | { readonly unit: 'wh' | 'wd'; readonly amount: number }
  | {
      readonly unit: 'wd before' | 'wd after';
      readonly amount: number;
      readonly bound: string;
      readonly date: string;
    };
