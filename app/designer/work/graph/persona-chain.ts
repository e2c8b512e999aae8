/** The chain of tickets that ends last for a persona, and what the personas of an item are called. */
import type { MatrixRow, PersonaMatrix } from '../../../../catalog/personas/persona-matrix';
import { ticketBase } from '../../../../catalog/proof/ticket-base';
import type { DraftText } from '../../../../forms/editing/form-draft';
import type { PlanJson } from '../../../../rules/plan';
import { criticalPath } from '../../../request/critical-path';

export interface PersonaChain {
  /** Keys, from the first ticket to the last, without the elements that they are opened for. */
  readonly tickets: readonly string[];
  /** When the last one is due, in milliseconds UTC. */
  readonly end: number;
}

/** Null where nothing is opened. */
export function chainOf({ tickets }: Pick<PlanJson, 'tickets'>): PersonaChain | null {
  const due = new Map(tickets.map(({ key, ola }) => [key, Date.parse(ola.plannedDueAt)]));
  const chain = criticalPath(
    tickets.map(({ key, after }) => ({
      ...{ id: key, after, state: 'planned', plannedDueAt: due.get(key) ?? 0, dueAt: null, doneAt: null },
    })),
  );
  const end = due.get(chain.at(-1) ?? '');
  return end === undefined ? null : { tickets: chain.map(ticketBase), end };
}

/** Personas that can ask for the item, by what tells them apart. */
export function reachedPersonas(matrix: PersonaMatrix | null): readonly MatrixRow[] {
  return matrix?.rows.filter(({ state, case: shown }) => state === 'reached' && shown !== null) ?? [];
}

export function valuesOf(
  { dimensions }: PersonaMatrix,
  { values }: MatrixRow,
  localized: (text: DraftText) => string,
): readonly string[] {
  return dimensions.map(({ field, values: options }) =>
    localized(options.find(({ value }) => value === values[field])?.label ?? {}),
  );
}
