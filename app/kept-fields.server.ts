/** Reads back the fields of a form that came too late for its session. */
import { readUntrustedJson } from '../forms/untrusted-json';
import { csrfFieldName } from './csrf-names';

export type KeptField = readonly [name: string, value: string];

/** @returns an empty list where there is none or it is not one: then there is nothing to send on */
export function keptFields(text: unknown): KeptField[] {
  if (typeof text !== 'string' || text === '') return [];
  try {
    const list = readUntrustedJson(text, { maxDepth: 3 });
    return Array.isArray(list) ? list.filter(isKeptField) : [];
  } catch {
    return [];
  }
}

function isKeptField(value: unknown): value is KeptField {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part) => typeof part === 'string') &&
    value[0] !== csrfFieldName
  );
}
