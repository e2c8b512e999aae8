/** The kinds of requesters of an item, each with the form that is theirs. */
import type { Situation } from '../../forms/checks/explore-form';
import type { Calendars } from '../form-for';
import { formFor } from '../form-for';
import { mayRequest } from '../may-request';
import type { Item, Surroundings } from '../parse-item';
import { readPaths } from '../../rules/conditions/read-paths';
import { ownEntry } from '../../forms/own-entry';
import { subjectField, subjectOf } from '../subject';
import { expressionsOf } from './document-walk';
import type { RequesterKinds } from './requester-kinds';
import { requesterKinds } from './requester-kinds';

export interface ItemSituations {
  /** One for each form that there is, and for each kind of person that the form reads as the subject. */
  readonly forForm: readonly Situation[];
  /** One more for each kind of requester that the work depends on. */
  readonly forWork: readonly Situation[];
  readonly kinds: RequesterKinds;
}

/**
 * @param now milliseconds UTC
 * @param also what reads facts of requesters besides the form and the work
 */
export function situationsOf(
  item: Item,
  surroundings: Surroundings,
  calendars: Calendars,
  now: number,
  also: readonly unknown[] = [],
): ItemSituations {
  const kinds = requesterKinds(item.document, surroundings, also);
  const read = [...factsOfWork(item), ...requesterFacts(also)];
  const field = subjectField(item);
  const situations = kinds.requesters
    .filter((requester) => mayRequest(item, requester))
    .map((requester): Situation => {
      const persons = new Map([requester, ...kinds.others].map((each) => [each.number, each]));
      return {
        requester,
        form: formFor(item, requester, calendars),
        persons,
        subjectOf: (answers) => subjectOf(item, answers, requester, persons),
        subjectField: field,
        now,
      };
    });
  const isSubject = field !== undefined || item.document.subject === 'requester';
  return {
    forForm: distinct(situations, ({ form, requester }) => [form, isSubject ? bare(requester) : null]),
    forWork: distinct(situations, ({ form, requester }) => [
      form,
      isSubject ? bare(requester) : null,
      read.map((fact) => ownEntry(requester as unknown as Record<string, unknown>, fact)),
    ]),
    kinds,
  };
}

/** What the work reads of the requester. */
export function factsOfWork({ document }: Item): readonly string[] {
  return requesterFacts(expressionsOf(document).map(({ value }) => value));
}

function requesterFacts(expressions: readonly unknown[]): readonly string[] {
  const paths = expressions.flatMap(readPaths);
  return paths.flatMap((path) => (path.startsWith('requester.') ? [path.slice('requester.'.length)] : []));
}

function bare({ department, legalEntity }: Situation['requester']) {
  return { department, legalEntity };
}

function distinct(
  situations: readonly Situation[],
  keyOf: (situation: Situation) => unknown,
): readonly Situation[] {
  const known = new Map<string, Situation>();
  for (const situation of situations) {
    const key = JSON.stringify(keyOf(situation));
    if (!known.has(key)) known.set(key, situation);
  }
  return [...known.values()];
}
