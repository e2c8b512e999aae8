/** What a step's form carries along of the answers that it was begun with: the server merges by them. */
import { keysOnStep } from '../../forms/form-steps';
import type { FormStep } from '../../forms/specialised-form';
import type { Answers } from '../../rules/facts';

/** The answers to the questions of the step, as JSON; `null` where they are not known. */
export function baseText(step: FormStep, answers: Answers | null): string {
  return JSON.stringify(answers && onStep(step, answers));
}

/** @param read what the form carried, as it came back: `baseText`, or anything else */
export function baseOf(step: FormStep, stored: Answers, read: unknown): Answers | null {
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
  // The form asks for nothing else: there its copy is what is stored.
  const keys = new Set(keysOnStep(step));
  const others = Object.entries(stored).filter(([key]) => !keys.has(key));
  return { ...Object.fromEntries(others), ...onStep(step, read as Answers) };
}

function onStep(step: FormStep, answers: Answers): Answers {
  const keys = new Set(keysOnStep(step));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)));
}
