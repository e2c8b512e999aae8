/** Mistakes in what the fulfilment names outside and inside itself: departments, calendars, roles, its own ids. */
import { roles } from '../../people/role';
import { calendarsCountedIn } from '../../rules/conditions/counting';
import { parseApproverWord } from '../../rules/approver-word';
import type { ItemDocument } from '../item-document';
import { itemFault, type DocumentFault } from '../document-error';
import type { Surroundings } from '../parse-item';
import {
  approvalsOf,
  conditionsOnPlans,
  effectsOf,
  expressionsOf,
  ticketsOf,
  wordsOf,
} from './document-walk';
import type { Placed } from './document-walk';

export function placeFaults(document: ItemDocument, surroundings: Surroundings): readonly DocumentFault[] {
  const { fulfilment } = document;
  const { departments, calendars } = surroundings;
  const calendarFaults = wordsOf(fulfilment.calendar)
    .filter((calendar) => calendars && !calendars.includes(calendar))
    .map((calendar) => noCalendar(calendar, '/fulfilment/calendar/map/1', calendars));
  return [
    ...calendarFaults,
    ...[...expressionsOf(document), ...conditionsOnPlans(document)].flatMap((each) =>
      countedFaults(each, calendars),
    ),
    ...ticketsOf(document).flatMap(({ place, value }) =>
      wordsOf(value.department).flatMap((department) =>
        departmentFaults(department, `${place}/department`, departments),
      ),
    ),
    ...approverWords(document).flatMap((word) => approverFaults(word, departments)),
    ...twice(fulfilment.rules.map(({ id }, at) => ({ place: `/fulfilment/rules/${at}/id`, value: id }))),
    ...twice(approvalsOf(document).map(keyOf)),
    ...twice(effectsOf(document, 'notice').map(keyOf)),
  ];
}

/** The calendars that a condition names where it counts working days. */
function countedFaults(
  { place, value }: Placed<unknown>,
  calendars: Surroundings['calendars'],
): readonly DocumentFault[] {
  const named = new Set(calendarsCountedIn(value).filter((key) => typeof key === 'string'));
  return [...named]
    .filter((calendar) => calendars && !calendars.includes(calendar))
    .map((calendar) => noCalendar(calendar, place, calendars));
}

function noCalendar(calendar: string, place: string, known: Surroundings['calendars'] = []): DocumentFault {
  return itemFault(place, 'no-such-calendar', { calendar, known: known.join(', ') });
}

function approverWords(document: ItemDocument): readonly Placed<string>[] {
  const { owners = {} } = document.fulfilment;
  return [
    ...approvalsOf(document).flatMap(({ place, value }) =>
      value.approvers.map((word, at) => ({ place: `${place}/approvers/${at}`, value: word })),
    ),
    ...effectsOf(document, 'notice').flatMap(({ place, value }) =>
      value.to.map((word, at) => ({ place: `${place}/to/${at}`, value: word })),
    ),
    ...Object.entries(owners).flatMap(([name, owner]) =>
      wordsOf(owner).map((word) => ({ place: `/fulfilment/owners/${name}/map/1`, value: word })),
    ),
  ];
}

function approverFaults(
  { place, value }: Placed<string>,
  departments: readonly string[] | undefined,
): readonly DocumentFault[] {
  const word = parseApproverWord(value);
  if (word?.kind === 'role') return roleFaults(word.role, place);
  const named = word?.kind === 'head-of' && word.department !== 'subject' ? [word.department] : [];
  return named.flatMap((department) => departmentFaults(department, place, departments));
}

export function roleFaults(role: string, place: string): readonly DocumentFault[] {
  if (roles.some((known) => known === role)) return [];
  return [itemFault(place, 'no-such-role', { role, known: roles.join(', ') })];
}

export function departmentFaults(
  department: string,
  place: string,
  departments: readonly string[] | undefined,
): readonly DocumentFault[] {
  if (!departments || departments.includes(department)) return [];
  return [itemFault(place, 'no-such-department', { department, known: departments.join(', ') })];
}

function keyOf({ place, value }: Placed<{ readonly key: string }>): Placed<string> {
  return { place: `${place}/key`, value: value.key };
}

/** What a decision table does stands in one place for all its rows. */
function twice(ids: readonly Placed<string>[]): readonly DocumentFault[] {
  return ids
    .filter(({ place, value }, at) => {
      const first = ids.findIndex((other) => other.value === value);
      return first < at && ids[first]?.place !== place;
    })
    .map(({ place, value }) => itemFault(place, 'same-id', { id: value }));
}
