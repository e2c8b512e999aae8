/** Answers that are made of named parts. */
import type { Json } from '../../rules/conditions/condition';
import { isObject } from '../document-shape';

/** A part of an answer; undefined where it has none of that name, or is no object. */
export function partOf(value: Json | undefined, part: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, part) ? (value[part] as Json) : undefined;
}

/** Whether an answer is an object without other parts than these. */
export function hasOnly(value: Json, parts: readonly string[]): boolean {
  return isObject(value) && Object.keys(value).every((part) => parts.includes(part));
}
