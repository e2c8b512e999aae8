/** A date that lies so many days before or after another fact, as a clause is compared with it. */
import { sameJson } from '../../../../forms/editing/same-json';
import type { Json } from '../../../../rules/conditions/condition';
import { movedSide } from '../../../../rules/conditions/read-clause';
import type { Move } from '../../../../rules/conditions/read-clause';

export interface MovedDate extends Move {
  /** Of the fact that is moved. */
  readonly path: string;
}

export function writeMoved({ path, days, working }: MovedDate): Json {
  return { [working ? 'fw.addWorkingDays' : 'fw.addDays']: [{ var: path }, days] };
}

/** Undefined for what is written in any other way: from a fixed day, by part of a day, in a calendar that it names. */
export function readMoved(value: Json): MovedDate | undefined {
  const side = movedSide(value);
  if (!side || !('path' in side) || !Number.isInteger(side.moved.days)) return undefined;
  const moved = { path: side.path, ...side.moved };
  return sameJson(writeMoved(moved), value) ? moved : undefined;
}
