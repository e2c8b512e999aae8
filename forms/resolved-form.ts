/** What a form comes to for certain answers: what is shown, required, offered, and which answers count. */
import type { LocalizedText, Truth } from '../rules/conditions/condition';
import type { Answers, PersonFacts } from '../rules/facts';
import type { Finding } from './answer-problem';
import type { RuleMessage } from './form-document';

export interface FormState {
  /** As given; what does not count is left out, nothing of it is believed. */
  readonly answers: { readonly [field: string]: unknown };
  /** The person that the request is about; null while that is nobody. */
  readonly subject: PersonFacts | null;
  /** An instant in milliseconds since the epoch, UTC. */
  readonly now: number;
}

export interface ResolvedField {
  /** `unknown` while answers that decide it are missing: not shown yet, and its answer is left aside. */
  readonly visible: Truth;
  readonly required: boolean;
  /** The page does not let it be changed; so it is with a value that a rule sets. */
  readonly readOnly: boolean;
  /** Options that can be chosen now, in the author's order; undefined for a field without options. */
  readonly offered: readonly string[] | undefined;
  /** Options of which answers that are missing decide. Choosing one is no error yet. */
  readonly undecided: readonly string[];
  /** Why the field stands as it does, in the order of the rules. */
  readonly because: readonly LocalizedText[];
  /** First and last date allowed, `YYYY-MM-DD`. */
  readonly notBefore: string | undefined;
  readonly notAfter: string | undefined;
  /** What the field's type finds in its answer. */
  readonly findings: readonly Finding[];
}

/** An answer that was given and counts for nothing, with the rules that make it so. */
export interface DroppedAnswer {
  /** JSON pointer into the answers. */
  readonly pointer: string;
  /** Rules that hide or clear the field or set another value; for a field that no rule shows, those that could. */
  readonly rules: readonly string[];
}

/** What a rule that holds says. */
export interface SaidMessage {
  /** JSON pointer of the answer that it stands beside; null for the form as a whole. */
  readonly pointer: string | null;
  /** An `error` keeps the answers from being submitted (E-310). */
  readonly level: RuleMessage['level'];
  readonly text: LocalizedText;
  /** Id of the rule. */
  readonly rule: string;
}

export interface ResolvedForm {
  /** By place (`office`, `address.city`, `devices.0.kind`), each before what lies in it. */
  readonly fields: { readonly [key: string]: ResolvedField };
  /** The answers that count: of fields that are shown, without empty ones, with what rules set. */
  readonly answers: Answers;
  readonly dropped: readonly DroppedAnswer[];
  /** Fact paths (`answers.workMode`) that nothing can be concluded from yet. */
  readonly pending: ReadonlySet<string>;
  /** Pointers of answers to fields that the form does not have. */
  readonly unknown: readonly string[];
  /** Ids of the steps on which something is shown. */
  readonly steps: readonly string[];
  readonly messages: readonly SaidMessage[];
  /** The date where the request belongs, `YYYY-MM-DD`. */
  readonly today: string;
}
