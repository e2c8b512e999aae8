/** What the pages of a draft are given: the form as this viewer may know it, their answers, and the plan so far. */
import type { AnswerMessage } from '../../forms/describe-problem';
import type { SpecialisedForm } from '../../forms/specialised-form';
import type { PersonSummary } from '../../people/person';
import type { LocalizedText } from '../../rules/conditions/condition';
import type { Answers, PersonFacts } from '../../rules/facts';
import type { ChangePreview } from '../../requests/changed-answers/preview-change';
import type { SetAsideAnswer } from '../../requests/drafts/set-aside';
import type { PlanView } from './plan-view';

export interface DraftHead {
  readonly id: string;
  /** Optimistic lock: which state of the draft the page was made from. */
  readonly revision: number;
  /** Id of the item's version that it is filled in under. */
  readonly version: string;
  /** Sent along on submitting: the same key is the same submission. */
  readonly idempotencyKey: string;
  /** Milliseconds UTC. */
  readonly updatedAt: number;
  /** The service was published anew since; the draft keeps the questions that it began with until it goes on. */
  readonly stale: boolean;
  /** The service can no longer be requested: the draft can be looked at, and nothing else. */
  readonly retired: boolean;
}

export interface DraftItem {
  readonly key: string;
  readonly title: LocalizedText;
  readonly category: LocalizedText;
}

export interface DraftPage {
  readonly draft: DraftHead;
  readonly item: DraftItem;
  readonly form: SpecialisedForm;
  readonly answers: Answers;
  /** What an older form was answered with and this one cannot take. */
  readonly setAside: readonly SetAsideAnswer[];
  /** What the form's rules read of the person that the request is about; null while that is nobody. */
  readonly subject: PersonFacts | null;
  /** The field that names that person; null where no answer does. */
  readonly subjectField: string | null;
  /** Persons named in the answers, and those who may be chosen where they are few, by employee number. */
  readonly people: Readonly<Record<string, PersonSummary>>;
  /** The server's time when the page was made, milliseconds UTC. */
  readonly now: number;
  readonly plan: PlanView;
  /** What the answers do to the request that they are to change; null where they are to become one themselves. */
  readonly change: ChangePreview | null;
  /** What keeps it from being submitted as it stands. */
  readonly errors: readonly AnswerMessage[];
}
