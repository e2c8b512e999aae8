/** Takes the answers on record along to another version of their item, as a draft would that goes on under it. */
import { formFor } from '../../catalog/form-for';
import type { Item } from '../../catalog/parse-item';
import { problemsOf } from '../../catalog/problems-of';
import { subjectField, subjectOf } from '../../catalog/subject';
import type { AnswerProblem } from '../../forms/answer-problem';
import { canonicalText } from '../../forms/canonical-text';
import { carryAnswers } from '../../forms/composites/carry-answers';
import { initialAnswers } from '../../forms/initial-answers';
import { resolveForm } from '../../forms/resolve-form';
import type { ResolvedForm } from '../../forms/resolved-form';
import type { SpecialisedForm } from '../../forms/specialised-form';
import type { Json } from '../../rules/conditions/condition';
import type { Answers, Facts, PersonFacts } from '../../rules/facts';
import type { StoredRequest } from './stored-request';

/** The facts as the other version would have had them. */
export interface TakenAlong {
  readonly facts: Facts;
  readonly form: SpecialisedForm;
  readonly resolved: Pick<ResolvedForm, 'pending'>;
  /** Answers that the other version asks for otherwise: nothing is concluded from them. */
  readonly problems: readonly AnswerProblem[];
  /** Pointers of answers that it does not take, or no longer asks for. */
  readonly dropped: readonly string[];
}

/** Where both versions ask the same, the facts stand as they were stored: nothing of them is judged again. */
export function takeAlong(stored: StoredRequest, next: Item): TakenAlong {
  const { facts, calendars } = stored;
  if (questionsOf(stored.item) !== questionsOf(next)) return carried(stored, next);
  const form = formFor(next, facts.requester, calendars);
  return { facts, form, resolved: { pending: new Set() }, problems: [], dropped: [] };
}

function carried({ item, facts, calendars }: StoredRequest, next: Item): TakenAlong {
  const { requester, now } = facts;
  const [older, form] = [formFor(item, requester, calendars), formFor(next, requester, calendars)];
  const asked = keysOf(older);
  // What the requester was not asked for came from elsewhere and stands, as far as there is a question for it.
  const [own, others] = parted(facts.answers, (key) => asked.has(key));
  const [taken, gone] = parted(others, (key) => next.form.fields.has(key));
  const { answers, aside } = carryAnswers(older.fields, form.fields, own);
  const [fresh] = parted(initialAnswers(next.form, form, requester), (key) => !asked.has(key));
  const accepted = { ...fresh, ...taken, ...answers };
  const subject = subjectIn(next, accepted, facts);
  const resolved = resolveForm(form, { answers: accepted, subject, now });
  const [unasked] = parted(taken, (key) => !keysOf(form).has(key));
  const given = new Set(Object.keys(answers).map((key) => `/${key}`));
  return {
    facts: {
      ...facts,
      answers: { ...unasked, ...resolved.answers },
      subject,
      today: resolved.today,
    },
    form,
    resolved,
    // Whoever was named then stays named, wherever they are now.
    problems: problemsOf({ item: next, form, resolved, unknown: [], known: () => true }),
    dropped: [
      ...Object.keys(gone).map((key) => `/${key}`),
      ...aside.map(({ pointer }) => pointer),
      ...resolved.dropped.map(({ pointer }) => pointer).filter((pointer) => given.has(pointer)),
    ],
  };
}

/** As they were when the request was planned: whoever the answers name otherwise is nobody that the facts know. */
function subjectIn(next: Item, answers: Answers, { requester, subject }: Facts): PersonFacts | null {
  if (next.document.subject !== 'requester' && subjectField(next) === undefined) return null;
  return subjectOf(next, answers, requester, new Map(subject ? [[subject.number, subject]] : []));
}

const texts = new WeakMap<Item, string>();

/** Everything of an item that decides which answers count: versions with the same text ask the same. */
function questionsOf(item: Item): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const { form, subject, fulfilment } = item.document;
  const text = canonicalText([form, subject, fulfilment.calendar] as unknown as Json);
  texts.set(item, text);
  return text;
}

function keysOf({ fields }: SpecialisedForm): ReadonlySet<string> {
  return new Set(fields.map(({ key }) => key));
}

function parted(answers: Answers, belongs: (key: string) => boolean): readonly [Answers, Answers] {
  const entries = Object.entries(answers);
  return [
    Object.fromEntries(entries.filter(([key]) => belongs(key))),
    Object.fromEntries(entries.filter(([key]) => !belongs(key))),
  ];
}
