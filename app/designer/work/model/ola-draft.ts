/** The target of a ticket as the designer edits it: one of four kinds, an amount, and the date that some count from. */
import { isObject } from '../../../../forms/document-shape';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import type { Json } from '../../../../rules/conditions/condition';

export const olaKinds = ['workingHours', 'workingDays', 'workingDaysBefore', 'workingDaysAfter'] as const;

export type OlaKind = (typeof olaKinds)[number];

/** A date that targets count from: its name in words (`start`) and where to read it. */
export interface OlaBound {
  readonly name: string;
  readonly date: Json;
}

export interface OlaDraft {
  readonly kind: OlaKind;
  /** A number, or a lookup of one. */
  readonly amount: Json;
  /** Of targets that count from a date; null where there is none yet. */
  readonly bound: OlaBound | null;
}

/** Null for what is no target. */
export function readOla(ola: Json | undefined): OlaDraft | null {
  if (!isObject(ola)) return null;
  const kind = olaKinds.find((each) => Object.hasOwn(ola, each));
  const { of } = ola;
  const more = Object.keys(ola).length - (of === undefined ? 1 : 2);
  if (kind === undefined || more > 0) return null;
  const bound =
    isObject(of) && typeof of.name === 'string' ? { name: of.name, date: (of.date ?? null) as Json } : null;
  return { kind, amount: (ola[kind] ?? null) as Json, bound: isBound(kind) ? bound : null };
}

export function writeOla({ kind, amount, bound }: OlaDraft): JsonObject {
  return { [kind]: amount, ...(isBound(kind) && bound && { of: { name: bound.name, date: bound.date } }) };
}

/** Whether the kind counts from a date. */
function isBound(kind: OlaKind): boolean {
  return kind === 'workingDaysBefore' || kind === 'workingDaysAfter';
}

/** Another kind of the same amount. @param first the date that it counts from where it had none */
export function ofKind(ola: OlaDraft, kind: OlaKind, first: OlaBound | null): OlaDraft {
  return { kind, amount: ola.amount, bound: isBound(kind) ? (ola.bound ?? first) : null };
}
