/** Reads what `formwork simulate` is given: who asks, with which answers about whom, at which moment. */
import { pointerTo } from '../forms/json-pointer';
import type { Json } from '../rules/conditions/condition';
import type { PersonFacts } from '../rules/facts';
import { unreadable } from './command-failure';

/** One submission to simulate. `now` is an instant in milliseconds UTC. */
export interface SimulatedCase {
  readonly now: number;
  readonly requester: PersonFacts;
  /** Persons that stood in the answers as objects are employee numbers here. */
  readonly answers: Readonly<Record<string, Json>>;
  /** Everybody named, by employee number. */
  readonly persons: ReadonlyMap<string, PersonFacts>;
}

/**
 * @param personFields keys of the fields that are answered with a person
 * @param defaultNow the moment for input that names none
 * @throws CommandFailure with exit code 2 and the place of the fault
 */
export function readCase(input: Json, personFields: readonly string[], defaultNow: number): SimulatedCase {
  const facts = readObject(input, '');
  const persons = new Map<string, PersonFacts>();
  const meet = (value: Json, place: string): PersonFacts => {
    const person = readPerson(value, place);
    // Somebody known by number only must not hide what another place says of them.
    if (typeof value !== 'string' || !persons.has(person.number)) persons.set(person.number, person);
    return person;
  };
  const answers: Record<string, Json> = { ...readObject(facts.answers ?? null, '/answers') };
  for (const field of personFields) {
    const answer = answers[field];
    if (isObject(answer)) answers[field] = meet(answer, pointerTo('/answers', field)).number;
  }
  // The item says whom the request is about; the facts describe that person.
  const subject = facts.subject ?? null;
  if (subject !== null) meet(subject, '/subject');
  const requester = meet(facts.requester ?? null, '/requester');
  for (const field of personFields) {
    const answer = answers[field];
    if (typeof answer === 'string' && answer !== '') meet(answer, pointerTo('/answers', field));
  }
  return {
    now: facts.now === undefined ? defaultNow : readInstant(facts.now, '/now'),
    requester: persons.get(requester.number) ?? requester,
    answers,
    persons,
  };
}

type JsonObject = { readonly [key: string]: Json };

/** RFC 3339 with a zone: `2026-11-23T09:00:00Z`. */
const instant = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/;

export function readInstant(value: Json, place: string): number {
  const at = typeof value === 'string' && instant.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(at))
    throw unreadable(
      `${place}: write the moment with its zone, such as 2026-11-23T09:00:00Z, not ${JSON.stringify(value)}.`,
      'E-902',
    );
  return at;
}

/** A person as an object, or an employee number of whom nothing else is known. */
function readPerson(value: Json, place: string): PersonFacts {
  if (typeof value === 'string') return { id: value, number: value, name: value, roles: [], manages: [] };
  const person = readObject(value, place);
  const number = readText(person.number ?? person.id, pointerTo(place, 'number'));
  const text = (key: keyof PersonFacts) =>
    person[key] === undefined || person[key] === null
      ? undefined
      : readText(person[key], pointerTo(place, key));
  return {
    id: number,
    number,
    name: text('name') ?? number,
    email: text('email'),
    department: text('department'),
    legalEntity: text('legalEntity'),
    zone: readZone(text('zone'), place),
    locale: text('locale'),
    roles: readTexts(person.roles ?? [], pointerTo(place, 'roles')),
    manages: readTexts(person.manages ?? [], pointerTo(place, 'manages')),
    // Without the key somebody's manager is not known here; null says that there is none.
    ...('manager' in person && { manager: text('manager') ?? null }),
  };
}

function readZone(zone: string | undefined, place: string): string | undefined {
  try {
    if (zone !== undefined) new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    throw unreadable(`${pointerTo(place, 'zone')}: “${zone}” is no IANA time zone.`, 'E-902');
  }
}

function readTexts(value: Json, place: string): readonly string[] {
  if (!Array.isArray(value)) throw unreadable(`${place}: write a list of texts.`, 'E-902');
  return value.map((each, at) => readText(each, pointerTo(place, at)));
}

function readText(value: Json | undefined, place: string): string {
  if (typeof value !== 'string' || value === '') throw unreadable(`${place}: write a text.`, 'E-902');
  return value;
}

function readObject(value: Json, place: string): JsonObject {
  if (!isObject(value)) throw unreadable(`${place === '' ? 'The facts' : place}: write an object.`, 'E-902');
  return value;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
