/** Bounds of dates as the designer offers them: a day, today or another answer, so many days later or earlier. */
import { isObject } from '../../../../forms/document-shape';
import type { Json } from '../../../../rules/conditions/condition';

export type DateBound =
  | { readonly from: 'none' }
  | { readonly from: 'day'; readonly day: string }
  | { readonly from: 'today'; readonly days: number }
  | { readonly from: 'answer'; readonly field: string; readonly days: number }
  /** An expression that is none of these: kept as it is. */
  | { readonly from: 'own' };

export function readDateBound(value: unknown): DateBound {
  if (value === undefined || value === null) return { from: 'none' };
  if (typeof value === 'string') return { from: 'day', day: value };
  if (!isObject(value) || Object.keys(value).length !== 1) return { from: 'own' };
  const shifted = value['fw.addDays'];
  if (shifted !== undefined) {
    const [start, days] = Array.isArray(shifted) ? (shifted as readonly unknown[]) : [];
    const base = readDateBound(start);
    const plain = (base.from === 'today' || base.from === 'answer') && base.days === 0;
    return plain && typeof days === 'number' ? { ...base, days } : { from: 'own' };
  }
  if (value.var === 'today') return { from: 'today', days: 0 };
  const field = typeof value.var === 'string' ? /^answers\.(.+)$/.exec(value.var)?.[1] : undefined;
  return field === undefined ? { from: 'own' } : { from: 'answer', field, days: 0 };
}

/** Null for none; undefined for one that is kept as it is. */
export function writeDateBound(bound: DateBound): Json | undefined {
  switch (bound.from) {
    case 'none':
      return null;
    case 'day':
      return bound.day;
    case 'today':
      return shifted({ var: 'today' }, bound.days);
    case 'answer':
      return shifted({ var: `answers.${bound.field}` }, bound.days);
    case 'own':
      return undefined;
  }
}

function shifted(date: Json, days: number): Json {
  return days === 0 ? date : { 'fw.addDays': [date, days] };
}
