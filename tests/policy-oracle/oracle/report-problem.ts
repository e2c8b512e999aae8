/** The policy of "Report a problem": one ticket, its department by topic, its OLA and priority by urgency. */
import type { Case, ExpectedError, TicketRow, Value, Verdict } from './case';
import { STANDS, WRONG_LENGTH, checkChoice, isMissing } from './value-checks';

const DEPARTMENT_OF: Record<string, string> = {
  account: 'it',
  device: 'it',
  software: 'it',
  pay: 'hr',
  contract: 'hr',
  leave: 'hr',
  building: 'facilities',
  desk: 'facilities',
  badge: 'facilities',
  expense: 'finance',
  invoice: 'finance',
};

const BY_URGENCY: Record<string, { hours: number; priority: string }> = {
  'can-wait': { hours: 16, priority: 'low' },
  'hinders-me': { hours: 8, priority: 'normal' },
  'stops-me': { hours: 4, priority: 'high' },
};

export const TOPICS = Object.keys(DEPARTMENT_OF);
export const URGENCIES = Object.keys(BY_URGENCY);

/** Judges what the policy states: the choices and the length of the description. */
export function judgeProblem(asked: Case): Verdict {
  const { topic, description, urgency } = asked.answers;
  const found: ExpectedError[] = [
    { field: '/topic', codes: checkChoice(topic, TOPICS) },
    { field: '/description', codes: describedWell(description) },
    { field: '/urgency', codes: checkChoice(urgency, URGENCIES) },
  ];
  return { errors: found.filter((error) => error.codes.length > 0), refused: [], dropped: [] };
}

function describedWell(description: Value): readonly string[] {
  if (isMissing(description)) return ['E-301', ...WRONG_LENGTH];
  const length = Array.from(String(description)).length;
  return length >= 20 && length <= 4000 ? STANDS : WRONG_LENGTH;
}

export function problemRows(asked: Case): TicketRow[] {
  const urgency = BY_URGENCY[String(asked.answers.urgency)];
  const department = DEPARTMENT_OF[String(asked.answers.topic)];
  if (!urgency || !department) return [];
  const target = { unit: 'wh', amount: urgency.hours } as const;
  return [{ key: 'problem', department, after: [], target, priority: urgency.priority }];
}
