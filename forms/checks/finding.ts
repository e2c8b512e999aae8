/** What a check found: where, in which words, what to do about it, and a case that shows it. */
import type { Answers, PersonFacts } from '../../rules/facts';
import { filledText } from '../filled-text';
import type { ProductText } from '../locale';
import { findingWords } from './finding-words';
import type { CheckName } from './finding-words';

/** A case that opens in the preview and shows what was found. Plain JSON. */
export interface Witness {
  readonly requester: PersonFacts;
  /** Persons whom the answers may name. */
  readonly persons: readonly PersonFacts[];
  readonly answers: Answers;
  /** Milliseconds UTC. */
  readonly now: number;
}

export interface Finding {
  /** The same for the same finding, so that it can be accepted. */
  readonly id: string;
  readonly check: CheckName | 'document';
  /** Errors hold publishing back; warnings do until somebody accepts them. */
  readonly level: 'error' | 'warning';
  /** JSON pointer into the document. */
  readonly place: string;
  readonly message: ProductText;
  readonly remedy: ProductText;
  /** Path of the field that it is about. */
  readonly field?: string;
  readonly witness?: Witness;
}

export interface FindingDetail {
  readonly field?: string | undefined;
  readonly witness?: Witness | undefined;
  /** What fills the braces of the words. */
  readonly params?: Readonly<Record<string, string | ProductText>>;
}

export function finding(check: CheckName, place: string, detail: FindingDetail = {}): Finding {
  const { field, witness, params = {} } = detail;
  const { level, message, remedy } = findingWords[check];
  const told = Object.values(params).map((value) => (typeof value === 'string' ? value : value.en));
  return {
    id: [check, place, ...told].join(' '),
    check,
    level,
    place,
    message: filledText(message, params),
    remedy: filledText(remedy, params),
    ...(field !== undefined && { field }),
    ...(witness && { witness }),
  };
}
