/** By when a ticket or a request is to be done, as the designer edits it: one of four kinds, an amount, and the date that some count from. */
import { isObject } from '../../../forms/document-shape';
import type { JsonObject } from '../../../forms/editing/form-draft';
import type { Json } from '../../../rules/conditions/condition';

export const targetKinds = ['workingHours', 'workingDays', 'workingDaysBefore', 'workingDaysAfter'] as const;

export type TargetKind = (typeof targetKinds)[number];

/** A date that targets count from: its name in words (`start`) and where to read it. */
export interface TargetBound {
  readonly name: string;
  readonly date: Json;
}

export interface TargetDraft {
  readonly kind: TargetKind;
  /** A number, or a lookup of one. */
  readonly amount: Json;
  /** Of targets that count from a date; null where there is none yet. */
  readonly bound: TargetBound | null;
}

/** Null for what is no target. */
export function readTarget(ola: Json | undefined): TargetDraft | null {
  if (!isObject(ola)) return null;
  const kind = targetKinds.find((each) => Object.hasOwn(ola, each));
  const { of } = ola;
  const more = Object.keys(ola).length - (of === undefined ? 1 : 2);
  if (kind === undefined || more > 0) return null;
  const bound =
    isObject(of) && typeof of.name === 'string' ? { name: of.name, date: (of.date ?? null) as Json } : null;
  return { kind, amount: (ola[kind] ?? null) as Json, bound: isBound(kind) ? bound : null };
}

export function writeTarget({ kind, amount, bound }: TargetDraft): JsonObject {
  return { [kind]: amount, ...(isBound(kind) && bound && { of: { name: bound.name, date: bound.date } }) };
}

/** Whether the kind counts from a date. */
export function isBound(kind: TargetKind): boolean {
  return kind === 'workingDaysBefore' || kind === 'workingDaysAfter';
}

/** Another kind of the same amount. @param first the date that it counts from where it had none */
export function ofKind(ola: TargetDraft, kind: TargetKind, first: TargetBound | null): TargetDraft {
  return { kind, amount: ola.amount, bound: isBound(kind) ? (ola.bound ?? first) : null };
}
