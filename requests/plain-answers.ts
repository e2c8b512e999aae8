/** Answers from outside as plain JSON: an object, not too large, without keys that reach a prototype. */
import { readUntrustedJson } from '../forms/untrusted-json';
import { invalid } from '../people/refusal';
import type { Answers } from '../rules/facts';

/** In bytes, of all answers of a form together. */
const LARGEST_ANSWERS = 256 * 1024;

/** @throws E-901 for too much, E-902 for anything but an object of plain values */
export function plainAnswers(raw: unknown): Answers {
  const json = readUntrustedJson(raw, { maxBytes: LARGEST_ANSWERS });
  if (json === null || typeof json !== 'object' || Array.isArray(json)) throw invalid('E-902');
  return json as Answers;
}
