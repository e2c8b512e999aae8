/** "Everyone" or "whoever has one of these roles", as conditions over the requester. */
import { isObject } from '../../../forms/document-shape';
import { sameJson } from '../../../forms/editing/same-json';
import type { Json } from '../../../rules/conditions/condition';

/** Null for a condition that says something else. */
export function rolesIn(condition: Json | undefined): readonly string[] | 'everyone' | null {
  if (condition === undefined || condition === true) return 'everyone';
  const some = isObject(condition) ? condition.some : undefined;
  const inside: unknown = Array.isArray(some) ? some[1] : undefined;
  const operands = isObject(inside) ? inside.in : undefined;
  const roles: unknown = Array.isArray(operands) ? operands[1] : undefined;
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string')) return null;
  return sameJson(condition as Json, rolesCondition(roles)) ? roles : null;
}

export function rolesCondition(roles: readonly string[]): Json {
  return { some: [{ var: 'requester.roles' }, { in: [{ var: '' }, [...roles]] }] };
}
