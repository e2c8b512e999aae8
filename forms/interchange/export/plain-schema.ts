/** Plain JSON Schemas: how statements about entries deep in an object are put together. */
import type { Json } from '../../../rules/conditions/condition';
import type { JsonObject } from '../json-value';

export type Plain = boolean | JsonObject;

/** A step from a value to a part of it. */
export type Step = PartStep | 'each';

type PartStep = ({ readonly name: string } | { readonly place: number }) & {
  /** The value itself may be null, of which `required` and `minItems` say nothing. */
  readonly fromNull?: boolean;
};

export function allOf(parts: readonly Plain[]): Plain {
  if (parts.includes(false)) return false;
  const open = parts.filter((part) => part !== true);
  const [only] = open;
  if (only === undefined) return true;
  return open.length === 1 ? only : { allOf: open as readonly Json[] };
}

export function anyOf(parts: readonly Plain[]): Plain {
  if (parts.includes(true)) return true;
  const open = parts.flatMap((part) => (part === false ? [] : alternativesIn(part)));
  const [only] = open;
  if (only === undefined) return false;
  return open.length === 1 ? only : { anyOf: open as readonly Json[] };
}

/** The alternatives of a schema that says nothing else. */
function alternativesIn(part: Plain): readonly Plain[] {
  if (typeof part === 'boolean' || Object.keys(part).length !== 1 || !Array.isArray(part.anyOf))
    return [part];
  return part.anyOf as readonly Plain[];
}

export function notSo(part: Plain): Plain {
  if (typeof part === 'boolean') return !part;
  const { not, ...others } = part;
  const isPlainNot = not !== undefined && Object.keys(others).length === 0;
  return isPlainNot ? (not as Plain) : { not: part };
}

/** What holds of a part, wherever the part is there. */
export function wherever(steps: readonly Step[], part: Plain): Plain {
  if (part === true) return true;
  return steps.reduceRight((inner: Plain, step): Plain => {
    if (step === 'each') return { items: inner };
    if ('name' in step) return { properties: { [step.name]: inner } };
    return { prefixItems: [...Array.from({ length: step.place }, () => true), inner] };
  }, part);
}

/** That a part is there, and holds. Steps lead through objects and tuples. */
export function thereAnd(steps: readonly Step[], part: Plain): Plain {
  return steps.reduceRight((inner: Plain, step): Plain => {
    if (step === 'each') return false;
    if ('name' in step)
      return {
        ...(step.fromNull && { type: 'object' }),
        required: [step.name],
        ...(inner !== true && { properties: { [step.name]: inner } }),
      };
    const before = Array.from({ length: step.place }, () => true);
    return {
      ...(step.fromNull && { type: 'array' }),
      minItems: step.place + 1,
      ...(inner !== true && { prefixItems: [...before, inner] }),
    };
  }, part);
}

/** What holds while a condition does. */
export function whenSo(condition: Plain, then: Plain): Plain {
  if (condition === false || then === true) return true;
  return condition === true ? then : { if: condition, then };
}
