/** Lets ninety days pass in the demo company: requests come in, people work, the worker gives its alerts. */
import { randomUUID } from 'node:crypto';
import { runDueWork } from '../../jobs/due-work';
import type { NewPerson } from '../../people/directory-store.server';
import { viewerOf } from '../../people/person';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { SubmitOutcome } from '../../requests/submission/submission';
import { submitRequest } from '../../requests/submit-request';
import { localDateAt } from '../../rules/conditions/local-date';
import { signIns } from '../demo/sign-ins';
import { areaAnswers, onboardingAnswers, problemAnswers, type Asking, type SeedAnswers } from './answers';
import { makePeople, type SeedPerson } from './people';
import { seededChance, type Chance } from './random';
import { workOnce, type Staff } from './workers';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export const seedDays = 90;
export const seedRequests = 300;

/** Hours of the day (UTC) at which somebody somewhere sits down to work. */
const sittings = [2, 7, 10, 14, 18];

export interface Clock {
  holdClock(instant: number | null): void;
}

/** Moves the held clock from sitting to sitting until `until`; reports the share done, from 0 to 1. */
export async function liveThrough(
  context: WorkContext,
  clock: Clock,
  people: readonly NewPerson[],
  until: number,
  report: (share: number) => void,
): Promise<void> {
  const moments = sittingsBefore(until);
  const staff = staffOf(people);
  const arrivals = planArrivals(moments.length);
  let serial = 0;
  for (const [index, moment] of moments.entries()) {
    clock.holdClock(moment);
    await runDueWork(context);
    for (let i = 0; i < (arrivals[index] ?? 0); i += 1) await ask(context, staff, (serial += 1), moment);
    await workOnce(context, staff, moment);
    report((index + 1) / moments.length);
  }
  clock.holdClock(null);
}

/** Working days only; a little chance in the minutes, so that times look like people's. */
function sittingsBefore(until: number): number[] {
  const chance = seededChance(90);
  const first = Math.floor((until - seedDays * DAY) / DAY) * DAY;
  const moments: number[] = [];
  for (let day = first; day <= until; day += DAY) {
    const weekday = new Date(day).getUTCDay();
    if (weekday === 0 || weekday === 6) continue;
    for (const hour of sittings) moments.push(day + hour * HOUR + chance.between(0, 59) * 60_000);
  }
  return moments.filter((moment) => moment <= until);
}

/** How many requests come in at each sitting: all of them, spread evenly with a little chance. */
function planArrivals(count: number): number[] {
  const chance = seededChance(7);
  const arrivals = new Array<number>(count).fill(0);
  for (let i = 0; i < seedRequests; i += 1) {
    const at = Math.min(count - 1, Math.floor(((i + chance.next()) / seedRequests) * count));
    arrivals[at] = (arrivals[at] ?? 0) + 1;
  }
  return arrivals;
}

async function ask(context: WorkContext, staff: DemoStaff, serial: number, now: number): Promise<void> {
  const chance = seededChance(1000 + serial);
  const { itemKey, requester, answers } = chooseRequest(staff, chance, serial, now);
  const outcome = await submitRequest(context, staff.viewer(staff.idOf(requester)), {
    idempotencyKey: randomUUID(),
    itemKey,
    answers,
  });
  if (outcome.outcome === 'submitted' || beyondCalendars(outcome)) return;
  throw new Error(`The demo's own answers to ${itemKey} do not hold: ${JSON.stringify(outcome)}`);
}

/** Years from now a site's calendar may not be published yet; the demo then does without requests from there. */
function beyondCalendars(outcome: SubmitOutcome): boolean {
  return outcome.outcome === 'invalid' && outcome.errors.some(({ code }) => code === 'E-404');
}

interface Chosen {
  readonly itemKey: string;
  readonly requester: SeedPerson;
  readonly answers: SeedAnswers;
}

function chooseRequest(staff: DemoStaff, chance: Chance, serial: number, now: number): Chosen {
  const asking = (requester: SeedPerson): Asking => ({
    requester,
    manages: staff.managedBy(requester),
    otherManagers: staff.managersBeside(requester),
    today: localDateAt(now, requester.zone),
    serial,
    chance,
  });
  const share = chance.next();
  // Those whom the demo signs in as should find something of their own.
  const known = chance.happens(0.2);
  if (share < 0.4) {
    const requester = chance.pick(known ? staff.hirers.filter(staff.isOnTour) : staff.hirers);
    return { itemKey: 'employee-onboarding', requester, answers: onboardingAnswers(asking(requester)) };
  }
  const requester = chance.pick(known ? staff.everyone.filter(staff.isOnTour) : staff.everyone);
  const area = share < 0.55 ? areaAnswers(asking(requester)) : null;
  if (area) return { itemKey: 'area-access', requester, answers: area };
  return { itemKey: 'report-problem', requester, answers: problemAnswers(asking(requester)) };
}

interface DemoStaff extends Staff {
  readonly everyone: readonly SeedPerson[];
  readonly hirers: readonly SeedPerson[];
  /** Whether the demo prints this person's sign-in. */
  isOnTour(person: SeedPerson): boolean;
  idOf(person: SeedPerson): string;
  managedBy(person: SeedPerson): readonly SeedPerson[];
  managersBeside(person: SeedPerson): readonly SeedPerson[];
}

function staffOf(stored: readonly NewPerson[]): DemoStaff {
  const everyone = makePeople();
  const onTour = new Set(signIns(everyone).map(({ person }) => person.number));
  const managed = new Map<string, SeedPerson[]>();
  for (const person of everyone)
    if (person.manager !== null)
      managed.set(person.manager, [...(managed.get(person.manager) ?? []), person]);
  const managedBy = (person: SeedPerson): readonly SeedPerson[] => managed.get(person.number) ?? [];
  const ids = new Map(stored.map(({ number, id }) => [number, id]));
  const seeds = new Map(everyone.map((person) => [person.number, person]));
  const viewers = new Map<string, Viewer>();
  for (const person of stored) {
    const seed = seeds.get(person.number);
    if (!seed) continue;
    const manages = managedBy(seed).map(({ number }) => number);
    viewers.set(person.id, viewerOf({ ...person, manager: seed.manager, manages }));
  }
  const viewer = (id: string): Viewer => {
    const found = viewers.get(id);
    if (!found) throw new Error(`Nobody has the id ${id}`);
    return found;
  };
  return {
    everyone,
    hirers: everyone.filter((p) => p.roles.includes('hiring-manager') || p.roles.includes('hr')),
    isOnTour: ({ number }) => onTour.has(number),
    idOf: (person) => ids.get(person.number) ?? '',
    managedBy,
    managersBeside: (person) =>
      everyone.filter((p) => p.legalEntity === person.legalEntity && p !== person && managedBy(p).length > 0),
    viewer,
    workers: (department) =>
      [...viewers.values()].filter((v) => v.department === department && v.roles.includes('agent')),
  };
}
